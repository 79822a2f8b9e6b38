/// Parameters as PHP reads them from an address: `FILTER[ID][0]=1&start=0`, percent-encoded once, sorted by name.
public struct QueryString {
  /// The text, without a question mark in front.
  public private(set) var text = ""

  /// Writes parameters.
  public init(_ parameters: [String: JSONValue]) {
    for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
      append(value, at: Self.encoded(name))
    }
  }

  /// Appends what a value comes to. Neither `null` nor an empty list can be said in a query: both are left out.
  private mutating func append(_ value: JSONValue, at path: String) {
    switch value {
    case .null: break
    case .bool(let flag): append(flag ? "1" : "0", path)
    case .integer(let number): append(String(number), path)
    case .number(let number): append(String(number), path)
    case .string(let string): append(Self.encoded(string), path)
    case .array(let elements):
      for (place, element) in elements.enumerated() { append(element, at: "\(path)[\(place)]") }
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        append(member, at: "\(path)[\(Self.encoded(name))]")
      }
    }
  }

  private mutating func append(_ encodedValue: String, _ path: String) {
    text += (text.isEmpty ? "" : "&") + path + "=" + encodedValue
  }

  private static func encoded(_ string: String) -> String {
    var encoded = ""
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
