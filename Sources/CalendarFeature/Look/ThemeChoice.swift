/// A theme, or two of which the terminal's background decides.
public struct ThemeChoice: Equatable, Sendable {
  /// The theme as long as nothing is known of the background.
  public var theme: Theme
  /// The theme on a dark background, where that is another.
  public var onDark: Theme?
  /// The theme on a light background, where that is another.
  public var onLight: Theme?

  /// Makes a choice.
  public init(_ theme: Theme, onDark: Theme? = nil, onLight: Theme? = nil) {
    self.theme = theme
    self.onDark = onDark
    self.onLight = onLight
  }

  /// Whether the background decides.
  public var asksBackground: Bool { onDark != nil || onLight != nil }

  /// The theme on a background, as far as that is known.
  public func theme(on background: TerminalBackground?) -> Theme {
    switch background {
    case .dark: onDark ?? theme
    case .light: onLight ?? theme
    case nil: theme
    }
  }
}
