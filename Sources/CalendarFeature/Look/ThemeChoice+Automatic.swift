import Canvas

extension ThemeChoice {
  /// The terminal's own sixteen colours: those that can be read on any background as long as nothing is known of it, and then more.
  ///
  /// It is the content of `themes/auto.toml`, which a test holds it to: a file that need not be read costs the start nothing.
  public static let automatic = ThemeChoice(
    .standard,
    onDark: Theme.standard.with([
      .link: Style(foreground: .ansi(6), attributes: .underline),
      .code: Style(foreground: .ansi(6)),
      .error: Style(foreground: .ansi(9), attributes: .bold),
      .declined: Style(foreground: .ansi(9)),
      .notAnswered: Style(foreground: .ansi(3), attributes: .bold),
      .importance: Style(foreground: .ansi(9), attributes: .bold),
      .now: Style(foreground: .ansi(9)),
      .changed: Style(foreground: .ansi(6), attributes: .bold),
      .overlap: Style(foreground: .ansi(9)),
    ]),
    onLight: Theme.standard.with([
      .link: Style(foreground: .ansi(4), attributes: .underline),
      .code: Style(foreground: .ansi(4)),
      .error: Style(foreground: .ansi(1)),
      .notAnswered: Style(foreground: .ansi(5)),
      .importance: Style(foreground: .ansi(1)),
      .changed: Style(foreground: .ansi(4)),
    ]))
}

extension Theme {
  fileprivate func with(_ styles: [Role: Style]) -> Theme {
    Theme(styles: self.styles.merging(styles) { _, new in new }, showsEventColors: showsEventColors)
  }
}
