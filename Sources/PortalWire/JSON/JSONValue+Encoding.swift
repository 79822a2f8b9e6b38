public import Foundation

extension JSONValue {
  /// The JSON text in UTF-8, on one line, members sorted by name.
  public var bytes: Data { Data(compact.utf8) }

  /// The JSON text on one line, members sorted by name.
  public var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The JSON text over as many lines as it has values, indented by two spaces a level, members sorted by name.
  public var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  /// Appends the value's text; `indent` is the level it stands on, or nil for one line.
  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += number.isFinite ? String(number) : "null"
    case .string(let string): Self.write(string, to: &text)
    case .array(let elements):
      Self.write(elements, between: "[", "]", to: &text, indent: indent) { element, text, indent in
        element.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.write(members.sorted { $0.key < $1.key }, between: "{", "}", to: &text, indent: indent) {
        member, text, indent in
        Self.write(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], between opening: String, _ closing: String, to text: inout String, indent: Int?,
    each: (Part, inout String, Int?) -> Void
  ) {
    let inner = indent.map { $0 + 1 }
    text += opening
    for (place, part) in parts.enumerated() {
      if place > 0 { text += "," }
      startLine(inner, in: &text)
      each(part, &text, inner)
    }
    if !parts.isEmpty { startLine(indent, in: &text) }
    text += closing
  }

  private static func startLine(_ indent: Int?, in text: inout String) {
    guard let indent else { return }
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
