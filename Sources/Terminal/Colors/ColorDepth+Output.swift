import CNcurses
import Glibc

extension ColorDepth {
  /// How many colours printed text has; nil where it is to have no control sequence at all, since standard output is no terminal, or one
  /// that knows no looks.
  ///
  /// What is printed is written without curses, so `COLORTERM` counts here, unlike on the full screen.
  public static func ofOutput(_ environment: [String: String]) -> ColorDepth? {
    guard isatty(STDOUT_FILENO) == 1, let term = environment["TERM"], cncurses_load_description(term) != 0,
      tigetstr("sgr0") != nil
    else { return nil }
    guard ScreenOptions(environment: environment).wantsColor else { return ColorDepth.none }
    if ["truecolor", "24bit"].contains(environment["COLORTERM"]) { return .direct }
    return ColorDepth(colors: Int(tigetnum("colors")), isDirect: describedAsDirect)
  }
}
