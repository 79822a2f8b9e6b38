import Canvas

/// What the person wants of the screen, and the world it is opened in.
public struct ScreenOptions: Sendable {
  /// Lines and signs in ASCII even where the terminal can show more. Letters stay as they are.
  public var ascii: Bool

  /// Whether the mouse is used; the terminal's own selecting of text then wants Shift held.
  public var usesMouse: Bool

  /// The environment: `TERM`, `NO_COLOR`, `SSH_CONNECTION` and the locale's variables.
  public var environment: [String: String]

  /// Options for an environment, which is the process's own but in tests.
  public init(
    environment: [String: String], ascii: Bool = false, usesMouse: Bool = false
  ) {
    self.environment = environment
    self.ascii = ascii
    self.usesMouse = usesMouse
  }

  /// The size that `COLUMNS` and `LINES` state, for a terminal that knows none of its own.
  var statedSize: Size? {
    guard let columns = environment["COLUMNS"].flatMap(Int.init), let rows = environment["LINES"].flatMap(Int.init),
      columns > 0, rows > 0
    else { return nil }
    return Size(columns: columns, rows: rows)
  }

  /// Colour is unwanted where `NO_COLOR` is set and not empty (no-color.org).
  var wantsColor: Bool { environment["NO_COLOR", default: ""].isEmpty }

  /// How long an Esc may be the beginning of another key, in milliseconds. Over a network its rest takes longer.
  var escapeDelay: Int32 { environment["SSH_CONNECTION", default: ""].isEmpty ? 25 : 50 }
}
