/// A JSON value whose keys keep the order in which they are documented.
indirect enum JSONDocument: Equatable {
  case null
  case bool(Bool)
  case number(Int64)
  case string(String)
  case array([JSONDocument])
  case object([Member])

  /// A key and its value.
  struct Member: Equatable {
    let key: String
    let value: JSONDocument

    init(_ key: String, _ value: JSONDocument) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or null where there is none.
  init(_ text: String?) { self = text.map(JSONDocument.string) ?? .null }

  /// A number, or null where there is none.
  init(_ number: (some BinaryInteger)?) { self = number.map { .number(Int64(clamping: $0)) } ?? .null }

  /// The document on one line.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .string(let value): Self.quoted(value)
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)):\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
