public import Foundation

extension JSONValue {
  /// How deep values may stand in each other. The portal's answers go some ten levels down; the decoder's time grows
  /// with the cube of the depth (5 s for 512 levels).
  static let deepest = 64

  /// Reads a JSON text in UTF-8, or nothing where the bytes are not one, or nest too deep.
  ///
  /// What fits no case, such as a number past the range of a `Double`, becomes `null`, so that it costs its field and no
  /// more; `JSONSerialization` would refuse the whole text. Of a key given twice the first value stands.
  public init?(bytes: Data) {
    // The decoder reads strings late and takes other encodings of Unicode; the portal sends UTF-8 alone.
    guard String(validating: bytes, as: UTF8.self) != nil, Self.depth(of: bytes) <= Self.deepest,
      let value = try? JSONDecoder().decode(JSONValue.self, from: bytes)
    else { return nil }
    self = value
  }

  /// How many brackets are open at once, at most, outside of strings.
  private static func depth(of bytes: Data) -> Int {
    var (open, deepest) = (0, 0)
    var (isInString, isEscaped) = (false, false)
    for byte in bytes {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = isInString
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "["), UInt8(ascii: "{"): if !isInString { open += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): if !isInString { open -= 1 }
      default: break
      }
      deepest = max(deepest, open)
    }
    return deepest
  }
}

extension JSONValue: Decodable {
  /// Reads a value of any shape. A wrong guess costs time, so the shapes that the portal sends most come first.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let members = try? value.decode([String: JSONValue].self) {
      self = .object(members)
    } else if let integer = try? value.decode(Int64.self) {
      self = .integer(integer)
    } else if let flag = try? value.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let elements = try? value.decode([JSONValue].self) {
      self = .array(elements)
    } else {
      self = .null
    }
  }
}
