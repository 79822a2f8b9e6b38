public import CalendarModel

/// What a value means where the portal sends the same field in different shapes. Each is nil where the value means no
/// such thing.
extension JSONValue {
  /// The text of a string, or of a whole number in decimal.
  public var text: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .null, .bool, .number, .array, .object: nil
    }
  }

  /// The text without white space at its ends, or nil where nothing is left.
  public var word: String? {
    guard let text else { return nil }
    if let first = text.utf8.first, let last = text.utf8.last, Self.visible.contains(first), Self.visible.contains(last)
    {
      return text
    }
    let start = text.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) }
  }

  private static let visible = UInt8(ascii: "!")...UInt8(ascii: "~")

  /// The whole number of an integer, a numeric string or a number without a fraction.
  public var whole: Int64? {
    switch self {
    case .integer(let number): number
    case .string(let text): Int64(text)
    case .number(let number): Int64(exactly: number)
    case .null, .bool, .array, .object: nil
    }
  }

  /// The answer of `true`, `"Y"`, `"1"` and 1, and of `false`, `"N"`, `"0"`, `""` and 0.
  public var flag: Bool? {
    switch self {
    case .bool(let flag): flag
    case .integer(1): true
    case .integer(0): false
    case .string(let text):
      switch text.lowercased() {
      case "y", "1", "true": true
      case "n", "0", "", "false": false
      default: nil
      }
    case .null, .integer, .number, .array, .object: nil
    }
  }

  /// The elements of a list. PHP sends a list with holes as an object with numbers for keys: its values, by number.
  public var elements: [JSONValue]? {
    switch self {
    case .array(let elements): elements
    case .object(let members):
      members.sorted { (Int($0.key) ?? .max, $0.key) < (Int($1.key) ?? .max, $1.key) }.map(\.value)
    case .null, .bool, .integer, .number, .string: nil
    }
  }

  /// The rows of a list that an answer consists of: its elements. An object whose keys are not numbers is no such list, but an answer of
  /// another kind.
  public var rows: [JSONValue]? {
    if case .object(let members) = self, !members.keys.allSatisfy({ Int($0) != nil }) { return nil }
    return elements
  }

  /// The members of an object. PHP sends an object without members, or with the keys 0, 1, 2…, as a list.
  public var members: [String: JSONValue]? {
    switch self {
    case .object(let members): members
    case .array(let elements):
      Dictionary(uniqueKeysWithValues: elements.enumerated().map { (String($0.offset), $0.element) })
    case .null, .bool, .integer, .number, .string: nil
    }
  }

  /// The identifier that a positive whole number is.
  public func identifier<Subject>(of subject: Subject.Type = Subject.self) -> Identifier<Subject>? {
    whole.flatMap { Identifier($0) }
  }
}
