public import CalendarModel
public import Canvas

/// How each role looks.
public struct Theme: Equatable, Sendable {
  /// The styles by role; what is missing is drawn plain.
  public var styles: [Role: Style]

  /// Makes a theme of styles.
  public init(styles: [Role: Style]) { self.styles = styles }

  /// The style of a role.
  public func style(_ role: Role) -> Style { styles[role] ?? .plain }

  /// The style of a swatch in an event's colour. It is used for signs without text alone.
  public func swatch(_ color: EventColor) -> Style {
    Style(foreground: .rgb(red: color.red, green: color.green, blue: color.blue))
  }

  /// The terminal's own sixteen colours on its own background.
  public static let standard = Theme(styles: [
    .title: Style(attributes: .bold),
    .label: Style(attributes: .dim),
    .muted: Style(attributes: .dim),
    .heading: Style(attributes: .bold),
    .rule: Style(attributes: .dim),
    .link: Style(foreground: .ansi(4), attributes: .underline),
    .code: Style(foreground: .ansi(6)),
    .quote: Style(attributes: .dim),
    .error: Style(foreground: .ansi(1), attributes: .bold),
    .key: Style(attributes: .bold),
    .accepted: Style(foreground: .ansi(2)),
    .declined: Style(foreground: .ansi(1)),
    .notAnswered: Style(foreground: .ansi(3), attributes: .bold),
    .organizer: Style(foreground: .ansi(5)),
    .importance: Style(foreground: .ansi(1), attributes: .bold),
  ])
}
