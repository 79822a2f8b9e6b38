/// Where a theme is.
public enum ThemeSource: Hashable, Sendable {
  /// In the program.
  case embedded(name: String)
  /// In a file of the person's.
  case own(name: String, path: String)

  /// Its name.
  public var name: String {
    switch self {
    case .embedded(let name), .own(let name, _): name
    }
  }

  /// Whether it is the person's.
  public var isOwn: Bool {
    if case .own = self { true } else { false }
  }

  /// The file, as messages name it.
  public var path: String {
    switch self {
    case .embedded(let name): "\(name).toml"
    case .own(_, let path): path
    }
  }
}
