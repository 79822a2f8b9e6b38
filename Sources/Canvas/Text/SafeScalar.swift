/// What becomes of one scalar of a text that somebody else wrote, before it may reach a terminal.
enum SafeScalar {
  case shown
  /// Drawn over the scalar before it.
  case mark
  case space
  case noBreakSpace
  case lineBreak
  /// Left out: it would steer the terminal or the reader's eye, and shows nothing.
  case dropped
  /// Shown as U+FFFD: nobody can say what it looks like or how wide it is.
  case unknown

  init(_ scalar: Unicode.Scalar) {
    if 0x20..<0x7F ~= scalar.value || 0xA1..<0xAD ~= scalar.value || 0xAE..<0x300 ~= scalar.value {
      self = .shown
      return
    }
    switch scalar.properties.generalCategory {
    case .control:
      switch scalar {
      case "\n", "\r", "\u{85}": self = .lineBreak
      case "\t", "\u{B}", "\u{C}": self = .space
      default: self = .dropped
      }
    // The bidirectional and zero-width controls, the soft hyphen, tags. Joiners between letters go too: hardly a
    // terminal shapes text, and tmux joins whatever follows one into the same column.
    case .format: self = .dropped
    case .lineSeparator, .paragraphSeparator: self = .lineBreak
    case .spaceSeparator:
      switch scalar {
      case "\u{A0}", "\u{202F}": self = .noBreakSpace
      case "\u{3000}": self = .shown
      default: self = .space
      }
    case .unassigned, .privateUse, .surrogate: self = .unknown
    case .nonspacingMark, .enclosingMark:
      self = scalar.properties.isDefaultIgnorableCodePoint ? .dropped : .mark
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
      .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      if scalar.properties.isDefaultIgnorableCodePoint {
        self = .dropped
      } else {
        self = scalar.displayWidth == 0 ? .mark : .shown
      }
    @unknown default: self = .unknown
    }
  }
}
