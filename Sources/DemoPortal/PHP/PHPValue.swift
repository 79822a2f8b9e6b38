/// A value as PHP has them: what parameters are read into and what answers are made of.
public enum PHPValue: Hashable, Sendable {
  /// PHP's null.
  case null
  /// A boolean.
  case bool(Bool)
  /// A 64-bit integer.
  case int(Int)
  /// A floating-point number.
  case double(Double)
  /// A text.
  case string(String)
  /// An ordered map, a list included.
  case array(PHPArray)

  /// An empty array, `[]` in JSON.
  static let empty = PHPValue.array(PHPArray())

  /// A number the way the portal sends most of its numbers: as a text.
  static func digits(_ number: Int) -> PHPValue { .string(String(number)) }

  /// A list of values.
  static func list(_ values: some Sequence<PHPValue>) -> PHPValue { .array(PHPArray(values)) }

  /// A text, or null where there is none.
  static func optional(_ text: String?) -> PHPValue { text.map(PHPValue.string) ?? .null }

  /// The value under a key, where this is an array that has it.
  public subscript(key: String) -> PHPValue? {
    if case .array(let array) = self { array[key] } else { nil }
  }

  /// The value at a position of a list.
  public subscript(index: Int) -> PHPValue? {
    if case .array(let array) = self { array[.index(index)] } else { nil }
  }

  /// The text, where this is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The array, where this is one.
  public var array: PHPArray? {
    if case .array(let array) = self { array } else { nil }
  }
}

extension PHPValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An integer.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// A floating-point number.
  public init(floatLiteral value: Double) { self = .double(value) }
  /// A boolean.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list.
  public init(arrayLiteral elements: PHPValue...) { self = .list(elements) }
  /// A map in the order written.
  public init(dictionaryLiteral elements: (String, PHPValue)...) {
    var array = PHPArray()
    for (name, value) in elements { array[name] = value }
    self = .array(array)
  }
}
