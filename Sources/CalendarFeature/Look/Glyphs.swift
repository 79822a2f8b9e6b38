public import CalendarModel

/// The signs that are drawn beside text, in Unicode or in ASCII alone.
public struct Glyphs: Equatable, Sendable {
  /// Whether they are ASCII alone.
  public let isASCII: Bool

  /// Chooses the signs.
  public init(isASCII: Bool) { self.isASCII = isASCII }

  /// Between header, body and hints.
  public var rule: Character { isASCII ? "-" : "─" }
  /// Ends what was cut.
  public var ellipsis: Character { isASCII ? "~" : "…" }
  /// Shows a colour.
  public var swatch: String { isASCII ? "#" : "■" }
  /// Stands before a quoted line.
  public var quote: String { isASCII ? "|" : "▎" }
  /// Stands before a list's item that has no number.
  public var bullet: String { isASCII ? "*" : "•" }
  /// Says that there is more above.
  public var above: String { isASCII ? "^" : "↑" }
  /// Says that there is more below.
  public var below: String { isASCII ? "v" : "↓" }

  /// Stands before an event, in its colour.
  public var bar: String { isASCII ? "|" : "▌" }
  /// Stands before what is selected.
  public var selection: String { isASCII ? ">" : "▸" }
  /// Between columns.
  public var verticalRule: Character { isASCII ? "|" : "│" }
  /// Says that something is different since it was last looked at.
  public var changed: String { isASCII ? "*" : "•" }

  /// Says that the time is taken twice.
  public var overlap: String { isASCII ? "=" : "‖" }

  /// Where a vertical rule hangs from a rule.
  public var junctionBelow: String { isASCII ? "+" : "┬" }
  /// Where a vertical rule stands on a rule.
  public var junctionAbove: String { isASCII ? "+" : "┴" }
  /// A corner of a box.
  public var topLeft: String { isASCII ? "+" : "┌" }
  /// A corner of a box.
  public var topRight: String { isASCII ? "+" : "┐" }
  /// A corner of a box.
  public var bottomLeft: String { isASCII ? "+" : "└" }
  /// A corner of a box.
  public var bottomRight: String { isASCII ? "+" : "┘" }

  /// How many gave each answer, by its sign: `✓2 ✗1 ?1`; empty where nobody is counted.
  public func tally(_ tally: AnswerTally) -> String {
    [(Answer.accepted, tally.accepted), (.declined, tally.declined), (.notAnswered, tally.notAnswered)]
      .filter { $0.1 > 0 }.map { "\(sign($0.0))\($0.1)" }.joined(separator: " ")
  }

  /// The sign of an answer; a space where there is none.
  public func sign(_ answer: Answer?) -> String {
    switch answer {
    case .accepted: isASCII ? "Y" : "✓"
    case .declined: isASCII ? "N" : "✗"
    case .notAnswered: "?"
    case .organizer: isASCII ? "H" : "★"
    case nil: " "
    }
  }
}
