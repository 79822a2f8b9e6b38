extension Unicode.Scalar {
  /// How many columns a terminal gives the scalar: 0, 1 or 2, as glibc's `wcwidth` says.
  ///
  /// Control and format characters count as 0; they never get onto a canvas.
  public var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || 0x7F..<0xA0 ~= value || value == 0xAD ? 0 : 1 }
    if 0x400..<0x483 ~= value || 0x2010..<0x2028 ~= value || 0x2500..<0x25FD ~= value { return 1 }
    if isConjoiningVowelOrFinal { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide ? 2 : 1
    }
  }

  /// Whether it is one of the 26 letters that make flags, two by two.
  var isRegionalIndicator: Bool { 0x1F1E6...0x1F1FF ~= value }

  /// Hangul vowels and final consonants: drawn within the syllable that the initial consonant before them began.
  private var isConjoiningVowelOrFinal: Bool { 0x1160...0x11FF ~= value || 0xD7B0...0xD7FB ~= value }

  private var isWide: Bool {
    if value < 0x1100 { return false }
    if properties.isEmojiPresentation { return !isRegionalIndicator }
    return Self.wideRanges.contains { $0 ~= value }
  }

  /// East_Asian_Width W and F of Unicode's EastAsianWidth.txt, joined across what is unassigned or has no width, and
  /// without the emoji, which the standard library knows. The hexagrams (U+4DC0) are wide for glibc.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FB, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}
