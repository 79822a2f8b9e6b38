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
  private var clusters: String.Iterator
  private var pending: [TextUnit] = []

  init(_ text: String) { clusters = text.makeIterator() }

  mutating func next() -> TextUnit? {
    while pending.isEmpty {
      guard let cluster = clusters.next() else { return nil }
      if let unit = cluster.simpleUnit { return unit }
      pending = SafeCluster(cluster, form: .oneLine).units.reversed()
    }
    return pending.popLast()
  }
}

extension Character {
  /// The unit of a letter, digit or sign of the common alphabets, told without looking up properties.
  var simpleUnit: TextUnit? {
    let scalars = unicodeScalars
    guard let scalar = scalars.first, scalars.dropFirst().isEmpty else { return nil }
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x2010..<0x2028, 0x2500..<0x25FD:
      return TextUnit(text: String(self), columns: 1)
    default: return nil
    }
  }
}
