import CNcurses
import Glibc

/// What can be told of the terminal without taking it.
public struct TerminalReport: Hashable, Sendable {
  /// Whether standard input and output are one.
  public let isThere: Bool
  /// The value of `TERM`; nil where it is not set.
  public let term: String?
  /// Whether this machine has a description of it.
  public let isKnown: Bool
  /// The description that the screen is drawn by; nil where there is none at all.
  public let description: String?
  /// Whether that can move the cursor, without which there is no full screen.
  public let movesCursor: Bool
  /// How many colours it has, or are wanted.
  public let colors: ColorDepth
  /// Whether colours are unwanted (`NO_COLOR`).
  public let isColorless: Bool
  /// The locale that the environment asks for; nil where it is left open.
  public let locale: String?
  /// Whether this machine has that locale.
  public let hasLocale: Bool
  /// Whether text is written in UTF-8.
  public let isUTF8: Bool

  /// Looks at the surroundings of the process.
  public init(environment: [String: String]) {
    isThere = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let wanted = environment["TERM"].flatMap { $0.isEmpty ? nil : $0 }
    term = wanted
    let candidates = [wanted].compactMap(\.self) + TerminalDescription.standIns
    description = candidates.first { cncurses_load_description($0) != 0 }
    isKnown = description != nil && description == wanted
    movesCursor = description != nil && tigetstr("cup") != nil && tigetstr("clear") != nil
    isColorless = !ScreenOptions(environment: environment).wantsColor
    let count = description == nil || isColorless ? 0 : Int(tigetnum("colors"))
    colors = ColorDepth(colors: count, isDirect: ColorDepth.describedAsDirect)
    locale = TerminalLocale.requested(in: environment)
    hasLocale = locale.map { setlocale(LC_CTYPE, $0) != nil } ?? true
    isUTF8 = TerminalLocale.adopt(environment)
  }
}
