extension JSONReader {
  /// A key that was read, and where its bytes are.
  struct KnownKey {
    /// How many are remembered; a row of events has some seventy.
    static let places = 256

    var bytes: Range<Int>
    var text: String
  }

  /// Reads a key, at whose quote `place` is. The keys of rows repeat: one with the bytes of an earlier one is that string
  /// again, which saves checking and storing it.
  mutating func key() throws(Malformed) -> String {
    let start = place + 1
    let end = endOfPlainText(from: start)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return try string() }
    // Length, first and last byte tell most keys apart; one that they do not is only stored again.
    let slot = (end - start &+ Int(bytes[start]) &* 7 &+ Int(bytes[end - 1]) &* 31) % KnownKey.places
    if let known = keys[slot], known.bytes.count == end - start,
      (start..<end).allSatisfy({ bytes[$0] == bytes[$0 - start + known.bytes.lowerBound] })
    {
      place = end + 1
      return known.text
    }
    let text = try string()
    keys[slot] = KnownKey(bytes: start..<end, text: text)
    return text
  }

  /// Reads a string, at whose quote `place` is.
  mutating func string() throws(Malformed) -> String {
    place += 1
    let start = place
    place = endOfPlainText(from: start)
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      defer { place += 1 }
      return try text(UnsafeBufferPointer(rebasing: bytes[start..<place]).span)
    }
    unescaped.removeAll(keepingCapacity: true)
    unescaped.append(contentsOf: bytes[start..<place])
    while place < bytes.count, bytes[place] == UInt8(ascii: "\\") {
      place += 1
      try takeEscape()
      let start = place
      place = endOfPlainText(from: start)
      unescaped.append(contentsOf: bytes[start..<place])
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw Malformed() }
    place += 1
    return try text(unescaped.span)
  }

  /// The place of the first quote, backslash or control character.
  private func endOfPlainText(from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      place += 1
    }
    return place
  }

  private func text(_ bytes: Span<UInt8>) throws(Malformed) -> String {
    guard let text = try? UTF8Span(validating: bytes) else { throw Malformed() }
    return String(copying: text)
  }

  /// Takes what follows a backslash.
  private mutating func takeEscape() throws(Malformed) {
    guard place < bytes.count else { throw Malformed() }
    let letter = bytes[place]
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "u"): unescaped.append(contentsOf: String(try takeScalar()).utf8)
    default: throw Malformed()
    }
  }

  /// Takes four digits, and of a surrogate pair the other half with its `\u`.
  private mutating func takeScalar() throws(Malformed) -> Unicode.Scalar {
    let unit = try takeFourDigits()
    guard UTF16.isLeadSurrogate(unit), bytes[place...].starts(with: #"\u"#.utf8) else {
      return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }
    let afterFirst = place
    place += 2
    let second = try takeFourDigits()
    guard UTF16.isTrailSurrogate(second) else {
      place = afterFirst
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(second & 0x3FF))) ?? "\u{FFFD}"
  }

  private mutating func takeFourDigits() throws(Malformed) -> UInt16 {
    guard bytes.count - place >= 4 else { throw Malformed() }
    var unit: UInt16 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Malformed() }
      unit = unit << 4 | UInt16(digit)
    }
    place += 4
    return unit
  }
}
