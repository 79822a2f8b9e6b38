public import CalendarModel
public import Canvas

/// How each role looks.
public struct Theme: Equatable, Sendable {
  /// The styles by role; what is missing is drawn plain.
  public var styles: [Role: Style]
  /// Whether swatches have their events' colours; if not they are plain.
  public var showsEventColors: Bool

  /// Makes a theme of styles.
  public init(styles: [Role: Style], showsEventColors: Bool = true) {
    self.styles = styles
    self.showsEventColors = showsEventColors
  }

  /// The style of a role.
  public func style(_ role: Role) -> Style { styles[role] ?? .plain }

  /// The style of a swatch in an event's colour. It is used for signs without text alone.
  public func swatch(_ color: EventColor) -> Style {
    showsEventColors ? Style(foreground: .rgb(red: color.red, green: color.green, blue: color.blue)) : .plain
  }

  /// The terminal's own colours on its own background, of which nothing is known yet.
  ///
  /// Rules and tallies stand in every row of a list, where each change of style costs some ten bytes of a slow line: they are plain.
  /// Of the sixteen, only red, green and magenta can be read on black and on white alike (looked at in xterm), so yellow, blue and
  /// cyan are left out.
  public static let standard = Theme(styles: [
    .title: Style(attributes: .bold),
    .label: Style(attributes: .dim),
    .muted: Style(attributes: .dim),
    .heading: Style(attributes: .bold),
    .link: Style(attributes: .underline),
    .quote: Style(attributes: .dim),
    .error: Style(foreground: .ansi(1), attributes: .bold),
    .key: Style(attributes: .bold),
    .accepted: Style(foreground: .ansi(2)),
    .declined: Style(foreground: .ansi(1)),
    .notAnswered: Style(foreground: .ansi(5), attributes: .bold),
    .organizer: Style(attributes: .bold),
    .importance: Style(foreground: .ansi(1), attributes: .bold),
    .selection: Style(attributes: .bold),
    .now: Style(foreground: .ansi(1)),
    .changed: Style(foreground: .ansi(5), attributes: .bold),
    .overlap: Style(foreground: .ansi(1)),
  ])
}
