extension JSONReader {
  /// Reads a number, at whose first byte `place` is: whole where its value is and fits 64 bits. Past the range of a
  /// `Double` it is what was written, as a text: `null` would say that there is nothing.
  mutating func number() throws(Malformed) -> JSONValue {
    let start = place
    take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try takeDigits() }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      try takeDigits()
      isWhole = false
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { take(UInt8(ascii: "-")) }
      try takeDigits()
      isWhole = false
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let integer = Int64(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { return .string(text) }
    return Int64(exactly: number).map { .integer($0) } ?? .number(number)
  }

  private mutating func takeDigits() throws(Malformed) {
    let start = place
    while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
    guard place > start else { throw Malformed() }
  }

  @discardableResult
  private mutating func take(_ wanted: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == wanted else { return false }
    place += 1
    return true
  }
}
