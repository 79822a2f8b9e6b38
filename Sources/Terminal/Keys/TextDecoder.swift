import CNcurses

/// Makes scalars of bytes, one at a time: a character may be split over two reads, and a byte that belongs to none is
/// dropped without costing another.
struct TextDecoder {
  private let decodesUTF8: Bool
  private var pending: [UInt8] = []

  /// Reads UTF-8, or else the one-byte character set of the process's locale.
  init(decodesUTF8: Bool = true) { self.decodesUTF8 = decodesUTF8 }

  mutating func read(_ byte: UInt8) -> [Unicode.Scalar] {
    if !decodesUTF8 { return Unicode.Scalar(btowc(Int32(byte))).map { [$0] } ?? [] }
    pending.append(byte)
    while !pending.isEmpty {
      if let text = String(validating: pending, as: UTF8.self) {
        pending = []
        return Array(text.unicodeScalars)
      }
      if isBeginning(pending) { return [] }
      pending.removeFirst()
    }
    return []
  }

  /// Whether bytes to come can make a character of these. The lowest and the highest ones tell: the second byte of some
  /// characters is bounded from below, of others from above, of none from both sides.
  private func isBeginning(_ bytes: [UInt8]) -> Bool {
    (1...3).contains { missing in
      [0x80, 0xBF].contains { (byte: UInt8) in
        let text = String(validating: bytes + repeatElement(byte, count: missing), as: UTF8.self)
        return text?.unicodeScalars.count == 1
      }
    }
  }
}
