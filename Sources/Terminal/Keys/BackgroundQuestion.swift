import Canvas

/// How a terminal is asked for its background, and what it answers: OSC 11 (xterm's ctlseqs, "Operating System Commands").
///
/// Behind it stands the question what the terminal is (DA1), which all of them answer: after that answer none to the first will come.
enum BackgroundQuestion {
  /// What to send.
  static let text = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

  /// How an answer begins, after Esc ].
  static let beginning = Array("11;".utf8)

  /// The colour that an answer tells: `rgb:` and red, green and blue, each one to four hexadecimal digits; some add an alpha.
  static func color(_ answer: some Collection<UInt8>) -> Color? {
    let text = String(decoding: answer, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":"), ["rgb", "rgba"].contains(text[..<colon]) else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false).map(part)
    guard parts.count >= 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
    return .rgb(red: red, green: green, blue: blue)
  }

  private static func part(_ digits: Substring) -> UInt8? {
    guard 1...4 ~= digits.utf8.count, let number = UInt32(digits, radix: 16) else { return nil }
    let most: UInt32 = (1 << (4 * UInt32(digits.utf8.count))) - 1
    return UInt8(number * 255 / most)
  }
}
