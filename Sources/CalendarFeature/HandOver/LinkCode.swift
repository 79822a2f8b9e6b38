/// A QR code: a square of dark and light modules, without the margin that readers need around it.
public struct LinkCode: Hashable, Sendable {
  /// How many modules a side has.
  public let width: Int
  /// Whether each is dark, row by row.
  public let modules: [Bool]

  /// Makes a code; nil where the modules are not `width` rows of `width`.
  public init?(width: Int, modules: [Bool]) {
    guard width > 0, modules.count == width * width else { return nil }
    self.width = width
    self.modules = modules
  }

  /// Whether a module is dark; what lies outside is light.
  public func isDark(column: Int, row: Int) -> Bool {
    (0..<width).contains(column) && (0..<width).contains(row) && modules[row * width + column]
  }
}

/// What making a QR code came to.
public enum LinkCodeOutcome: Hashable, Sendable {
  /// A code.
  case made(LinkCode)
  /// The library that makes codes is not installed.
  case noLibrary
  /// The text does not fit into a code.
  case tooLong
  /// The library made none.
  case failed
}
