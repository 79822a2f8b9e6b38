/// How a piece of text is made to look in a terminal of xterm's family.
struct Look: Hashable {
  /// The numbers for what is done to the text beside colour (ECMA-48, SGR).
  var attributes: [Int] = []
  /// The sequence for the colour of the text; empty for the terminal's own.
  var foreground = ""
  /// The sequence for the colour behind it; empty for the terminal's own.
  var background = ""

  static let plain = Look()
  static let underline = 4
  static let reverse = 7

  /// Whether a space that looks like this is seen.
  var isSeenOnSpace: Bool {
    !background.isEmpty || attributes.contains(Self.underline) || attributes.contains(Self.reverse)
  }

  /// What to send so that text looks like this after another look.
  func sequence(after before: Look) -> String {
    if self == before { return "" }
    let parameters = attributes.map(String.init).joined(separator: ";")
    let change =
      if before == .plain {
        attributes.isEmpty ? "" : "\u{1B}[\(parameters)m"
      } else if attributes == before.attributes, before.background.isEmpty, !foreground.isEmpty {
        ""
      } else {
        attributes.isEmpty ? "\u{1B}[m" : "\u{1B}[0;\(parameters)m"
      }
    return change + foreground + background
  }
}
