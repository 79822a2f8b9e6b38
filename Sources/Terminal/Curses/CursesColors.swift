import CNcurses
import Canvas

/// The terminal's colours, as curses numbers them: by pairs of foreground and background.
///
/// Curses sends what the terminal's description says: red, green and blue only where it says so (`RGB`), whatever
/// `COLORTERM` promises. Elsewhere the nearest colour has to do; the palette itself is the person's, and stays.
struct CursesColors {
  let depth: ColorDepth

  static func start(wanted: Bool) -> CursesColors {
    // Without default colours the terminal's own background would be painted over: then rather none.
    guard wanted, has_colors(), start_color() == OK, use_default_colors() == OK else {
      return CursesColors(depth: .none)
    }
    return CursesColors(
      depth: ColorDepth(colors: Int(cncurses_colors()), isDirect: ColorDepth.describedAsDirect))
  }

  /// The pair for a style; 0 is the terminal's own colours.
  func pair(for style: Style) -> Int32 {
    let foreground = style.foreground.flatMap(depth.textIndex)
    let background = style.background.flatMap(depth.index)
    if foreground == nil && background == nil { return 0 }
    return max(0, alloc_pair(Int32(foreground ?? -1), Int32(background ?? -1)))
  }

  /// The attributes of a style. Curses knows none for what is crossed out: that is faint.
  func attributes(for style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= cncurses_bold() }
    if !style.attributes.isDisjoint(with: [.dim, .strikethrough]) { attributes |= cncurses_dim() }
    if style.attributes.contains(.italic) { attributes |= cncurses_italic() }
    if style.attributes.contains(.underline) { attributes |= cncurses_underline() }
    if style.attributes.contains(.reverse) { attributes |= cncurses_reverse() }
    return attributes
  }

  /// A style as it is sent without curses.
  func look(of style: Style) -> Look {
    let attributes: [(Style.Attributes, Int)] = [
      (.bold, 1), ([.dim, .strikethrough], 2), (.italic, 3), (.underline, Look.underline), (.reverse, Look.reverse),
    ]
    return Look(
      attributes: attributes.filter { !style.attributes.isDisjoint(with: $0.0) }.map(\.1),
      foreground: style.foreground.flatMap(depth.textIndex).map { Self.sequence("setaf", $0) } ?? "",
      background: style.background.flatMap(depth.index).map { Self.sequence("setab", $0) } ?? "")
  }

  private static func sequence(_ capability: String, _ color: Int) -> String {
    cncurses_color(capability, Int32(color)).map { String(cString: $0) } ?? ""
  }
}
