public import Foundation

extension JSONValue {
  /// Reads a JSON text in UTF-8, or nothing where the bytes are not one.
  ///
  /// What fits no case, such as a number past the range of a `Double`, becomes `null`, so that it costs its field and
  /// no more. Of a key given twice the first value stands. Nesting past 512 levels is refused by the decoder.
  public init?(bytes: Data) {
    // The decoder reads strings late and takes other encodings of Unicode; the portal sends UTF-8 alone.
    guard String(validating: bytes, as: UTF8.self) != nil,
      let value = try? JSONDecoder().decode(JSONValue.self, from: bytes)
    else { return nil }
    self = value
  }
}

extension JSONValue: Decodable {
  /// Reads a value of any shape. Strings come first because most of the portal's values are, and a wrong guess costs
  /// time.
  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if let text = try? single.decode(String.self) {
      self = .string(text)
    } else if single.decodeNil() {
      self = .null
    } else if let members = try? decoder.container(keyedBy: MemberKey.self) {
      self = .object(
        Dictionary(
          uniqueKeysWithValues: Set(members.allKeys.map(\.stringValue)).map { name in
            (name, (try? members.decode(JSONValue.self, forKey: MemberKey(name))) ?? .null)
          }))
    } else if let integer = try? single.decode(Int64.self) {
      self = .integer(integer)
    } else if let flag = try? single.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? single.decode(Double.self) {
      self = .number(number)
    } else if let elements = try? single.decode([JSONValue].self) {
      self = .array(elements)
    } else {
      self = .null
    }
  }

  private struct MemberKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
