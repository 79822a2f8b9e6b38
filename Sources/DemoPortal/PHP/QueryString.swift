/// Query strings and form bodies in PHP's bracket syntax: `FILTER[ID][0]=7&FILTER[ID][]=8`.
enum QueryString {
  /// PHP's `max_input_nesting_level`.
  private static let maximumDepth = 64

  /// What `parse_str` makes of a text.
  static func parse(_ text: some StringProtocol) -> PHPArray {
    var result = PHPArray()
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = decode(parts[0])
      let path = path(of: name)
      guard !name.isEmpty, path.count <= maximumDepth else { continue }
      insert(.string(parts.count > 1 ? decode(parts[1]) : ""), at: path[...], into: &result)
    }
    return result
  }

  /// A percent-encoded text in clear; `+` is a space, and what is no UTF-8 afterwards is replaced.
  static func decode(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = hexadecimal(rest.prefix(2)) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ digits: some Collection<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// `a[b][]` as `a`, `b` and an empty text.
  private static func path(of name: String) -> [String] {
    guard let bracket = name.firstIndex(of: "["), bracket > name.startIndex else { return [name] }
    var path = [String(name[..<bracket])]
    var rest = name[bracket...]
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      path.append(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return path
  }

  private static func insert(_ value: PHPValue, at path: ArraySlice<String>, into array: inout PHPArray) {
    guard let name = path.first else { return }
    if path.count == 1 {
      if name.isEmpty { array.append(value) } else { array[name] = value }
      return
    }
    var inner = name.isEmpty ? PHPArray() : array[name]?.array ?? PHPArray()
    insert(value, at: path.dropFirst(), into: &inner)
    if name.isEmpty { array.append(.array(inner)) } else { array[name] = .array(inner) }
  }
}
