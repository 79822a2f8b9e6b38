/// Somebody's words as iCalendar takes them. Whatever they are, they stay within their value.
enum ICalendarText {
  /// The value of a property of type TEXT (RFC 5545, 3.3.11).
  static func escaped(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      switch character {
      case "\\", ";", ",": text += "\\\(character)"
      case _ where character.isNewline: text += "\\n"
      default: text += allowed(character)
      }
    }
  }

  /// The words on one line. A title of several is allowed, but calcurse leaves out the event.
  static func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The value of a parameter, in quotes, in which RFC 6868 writes a quote as `^'` and a line break as `^n`.
  static func quoted(_ words: String) -> String {
    words.reduce(into: "\"") { text, character in
      switch character {
      case "^": text += "^^"
      case "\"": text += "^'"
      case _ where character.isNewline: text += "^n"
      default: text += allowed(character)
      }
    } + "\""
  }

  /// Whether it may stand in a line: no control character, and none that turns the direction of the text after it.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t": true
    case "\u{061C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": false
    default: scalar.properties.generalCategory != .control
    }
  }

  private static func allowed(_ character: Character) -> String {
    String(String.UnicodeScalarView(character.unicodeScalars.filter(isAllowed)))
  }
}
