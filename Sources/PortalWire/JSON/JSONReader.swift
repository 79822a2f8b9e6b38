/// Reads a JSON text in one pass over its bytes.
///
/// `JSONDecoder` does not tell what a value is, it has to be guessed, and each wrong guess is an error thrown: 900 rows of
/// events took 0.5 to 0.9 s so, and take 20 ms here, less than CPython's `json.loads` needs.
struct JSONReader {
  /// The bytes are no JSON text.
  struct Malformed: Error {}

  /// How deep values may stand in each other, so that no text can exhaust the stack.
  private static let deepest = 64
  /// Room for more members than this is not made before they are seen.
  private static let mostExpected = 64

  let bytes: UnsafeBufferPointer<UInt8>
  /// The place of the next byte to read.
  var place = 0
  /// Keys that were read, each at the place that its bytes lead to.
  var keys = [KnownKey?](repeating: nil, count: KnownKey.places)
  /// The bytes of a string with escapes, as far as it was read.
  var unescaped: [UInt8] = []
  private var depth = 0
  /// How many members the last object had on each level: the next is likely to be another of its kind.
  private var expected = [Int](repeating: 0, count: deepest + 1)

  /// Makes a reader of bytes that stay where they are as long as it does.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The one value that the bytes are, a byte order mark before it left out.
  mutating func wholeText() throws(Malformed) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    let value = try value()
    guard next() == nil else { throw Malformed() }
    return value
  }

  private mutating func value() throws(Malformed) -> JSONValue {
    switch next() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try nested { reader throws(Malformed) in .object(try reader.members()) }
    case UInt8(ascii: "["): return try nested { reader throws(Malformed) in .array(try reader.elements()) }
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    default: return try number()
    }
  }

  /// Reads what is between a bracket, at `place`, and its counterpart.
  private mutating func nested(
    _ read: (inout JSONReader) throws(Malformed) -> JSONValue
  ) throws(Malformed) -> JSONValue {
    guard depth < Self.deepest else { throw Malformed() }
    place += 1
    depth += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func elements() throws(Malformed) -> [JSONValue] {
    var elements: [JSONValue] = []
    if takeNext(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try value()) } while takeNext(UInt8(ascii: ","))
    guard takeNext(UInt8(ascii: "]")) else { throw Malformed() }
    return elements
  }

  private mutating func members() throws(Malformed) -> [String: JSONValue] {
    if takeNext(UInt8(ascii: "}")) { return [:] }
    var members = [String: JSONValue](minimumCapacity: min(expected[depth], Self.mostExpected))
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw Malformed() }
      let key = try key()
      guard takeNext(UInt8(ascii: ":")) else { throw Malformed() }
      if let first = members.updateValue(try value(), forKey: key) { members[key] = first }
    } while takeNext(UInt8(ascii: ","))
    guard takeNext(UInt8(ascii: "}")) else { throw Malformed() }
    expected[depth] = members.count
    return members
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Malformed) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[place...].starts(with: letters) else { throw Malformed() }
    place += letters.count
    return value
  }

  /// The next byte that is no white space, not taken yet; nil at the end.
  private mutating func next() -> UInt8? {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): place += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Takes the next byte after white space where it is the one that is looked for.
  private mutating func takeNext(_ wanted: UInt8) -> Bool {
    guard next() == wanted else { return false }
    place += 1
    return true
  }
}
