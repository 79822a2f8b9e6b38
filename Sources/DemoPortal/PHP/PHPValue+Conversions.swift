extension PHPValue {
  /// Whether PHP's `empty()` holds, which is what "not specified" means for most parameters: `0` and `"0"` are empty too.
  var isEmpty: Bool {
    switch self {
    case .null: true
    case .bool(let flag): !flag
    case .int(let number): number == 0
    case .double(let number): number == 0
    case .string(let text): text.isEmpty || text == "0"
    case .array(let array): array.isEmpty
    }
  }

  /// What `(int)` makes of it: leading digits of a text, 0 for what has none, the nearest limit beyond 64 bits.
  var intValue: Int {
    switch self {
    case .null: 0
    case .bool(let flag): flag ? 1 : 0
    case .int(let number): number
    case .double(let number): Int(exactly: number.rounded(.towardZero)) ?? 0
    case .string(let text): Self.leadingInteger(of: text)
    case .array(let array): array.isEmpty ? 0 : 1
    }
  }

  /// What `(string)` makes of it; an array has no text.
  var text: String? {
    switch self {
    case .null: ""
    case .bool(let flag): flag ? "1" : ""
    case .int(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .array: nil
    }
  }

  /// The elements of an array, or the value itself as the only one.
  var elements: [PHPValue] {
    if case .array(let array) = self { array.values } else { [self] }
  }

  private static func leadingInteger(of text: String) -> Int {
    let trimmed = text.drop { " \t\r\n".contains($0) }
    let sign = trimmed.first.map { "+-".contains($0) } == true ? trimmed.prefix(1) : ""
    let digits = trimmed.dropFirst(sign.count).prefix { ("0"..."9").contains($0) }
    if digits.isEmpty { return 0 }
    return Int(sign + digits) ?? (sign == "-" ? .min : .max)
  }
}
