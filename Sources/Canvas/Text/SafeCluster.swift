/// One grapheme cluster of a text that somebody else wrote, made safe.
struct SafeCluster {
  /// A base with this many marks fills one cell of the terminal library (`CCHARW_MAX` is 5); more is a prank.
  static let marksKept = 4

  private(set) var units: [TextUnit] = []
  private(set) var isLineBreak = false

  init(_ cluster: Character, form: SafeForm) {
    if let picture = EmojiSequence.scalars(of: cluster) {
      units = [TextUnit(text: String(picture), columns: 2, isEmojiSequence: true)]
      return
    }
    var marks = 0
    var previous: Unicode.Scalar?
    for scalar in cluster.unicodeScalars {
      defer { previous = scalar }
      // A skin tone stays only on an emoji: elsewhere some terminals count it and some do not.
      if scalar.properties.isEmojiModifier, previous != nil { continue }
      switch SafeScalar(scalar) {
      case .noBreakSpace where form == .oneLine: units.append(.space)
      case .shown, .noBreakSpace:
        units.append(TextUnit(text: String(scalar), columns: scalar.displayWidth))
        marks = 0
      case .mark:
        guard let base = units.last, marks < Self.marksKept else { continue }
        units[units.count - 1] = TextUnit(text: base.text + String(scalar), columns: base.columns)
        marks += 1
      case .space: units.append(.space)
      case .lineBreak:
        isLineBreak = true
        if form == .oneLine, !(previous == "\r" && scalar == "\n") { units.append(.space) }
      case .unknown: units.append(TextUnit(text: "\u{FFFD}", columns: 1))
      case .dropped: continue
      }
    }
  }
}
