/// What one place of a canvas holds: a scalar that takes up room with the marks drawn over it, or an emoji sequence.
struct TextUnit {
  let text: String
  let columns: Int
  var isEmojiSequence = false

  static let space = TextUnit(text: " ", columns: 1)
  static let continuation = TextUnit(text: "", columns: 0)
}

extension TextUnit {
  init(_ cell: Cell) {
    self.init(text: cell.text, columns: cell.columns, isEmojiSequence: cell.isEmojiSequence)
  }
}

/// The units of a text in its one-line form, in order.
struct TextUnits: Sequence, IteratorProtocol {
  private let text: String
  private var place: String.Index
  private var pending: [TextUnit] = []

  init(_ text: String) {
    self.text = text
    place = text.startIndex
  }

  mutating func next() -> TextUnit? {
    while pending.isEmpty {
      let scalars = text.unicodeScalars
      guard place < scalars.endIndex else { return nil }
      let scalar = scalars[place], after = scalars.index(after: place)
      // Nothing is drawn over one of these but by a scalar that is none: where two meet, no cluster needs to be looked for.
      if scalar.isSimple, after == scalars.endIndex || scalars[after].isSimple {
        place = after
        return TextUnit(text: String(scalar), columns: 1)
      }
      pending = SafeCluster(text[place], form: .oneLine).units.reversed()
      place = text.index(after: place)
    }
    return pending.popLast()
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, digit or sign of the common alphabets: one column wide, told without looking up properties.
  fileprivate var isSimple: Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x2010..<0x2028, 0x2500..<0x25FD, 0x2713, 0x2717: true
    default: false
    }
  }
}

extension Character {
  /// The unit of one simple scalar.
  var simpleUnit: TextUnit? {
    let scalars = unicodeScalars
    guard let scalar = scalars.first, scalar.isSimple, scalars.dropFirst().isEmpty else { return nil }
    return TextUnit(text: String(self), columns: 1)
  }
}
