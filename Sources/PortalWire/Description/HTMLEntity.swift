/// The entities of HTML that imported descriptions hold.
enum HTMLEntity {
  /// The text with its entities read; what is none stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded = ""
    var rest = Substring(text)
    while let ampersand = rest.firstIndex(of: "&") {
      decoded += rest[..<ampersand]
      rest = rest[ampersand...].dropFirst()
      let name = rest.prefix(12).prefix { $0 != ";" && $0 != "&" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let meaning = meaning(of: name) {
        decoded.unicodeScalars.append(meaning)
        rest = rest[name.endIndex...].dropFirst()
      } else {
        decoded += "&"
      }
    }
    return decoded + rest
  }

  private static func meaning(of name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = number.flatMap({ Unicode.Scalar($0) }) else { return nil }
    // A line break or another control character that hides in a number is white space at most.
    return scalar.properties.generalCategory == .control ? " " : scalar
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ",
    "ndash": "–", "mdash": "—", "minus": "−", "hellip": "…", "bull": "•", "middot": "·", "laquo": "«", "raquo": "»",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bdquo": "„", "copy": "©", "reg": "®", "trade": "™",
    "deg": "°", "times": "×", "euro": "€", "pound": "£", "sect": "§", "rarr": "→", "larr": "←",
  ]
}
