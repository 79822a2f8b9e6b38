import CNcurses
import Canvas
import Glibc

/// Says what is sent to the terminal for a cell, always as many columns of it as the cell has.
struct CellEncoder {
  let ascii: Bool
  let isUTF8: Bool

  /// The characters for one cell. An emoji sequence is its first emoji here, or a flag's letters.
  func append(_ cell: Cell, to text: inout [Unicode.Scalar]) {
    if cell.text.utf8.count == 1 {
      text += cell.text.unicodeScalars
    } else if cell.isEmojiSequence {
      appendFirst(of: cell, to: &text)
    } else if let scalars = encoded(cell.text.unicodeScalars, columns: cell.columns) {
      text += scalars
    } else if !cell.isContinuation {
      text.append(isUTF8 ? "\u{FFFD}" : "?")
      text += repeatElement(" ", count: cell.columns - 1)
    }
  }

  /// Whether the sequence can be sent as it is, in place of what stands for it.
  func canSend(_ cell: Cell) -> Bool { isUTF8 && cell.isEmojiSequence }

  private func appendFirst(of cell: Cell, to text: inout [Unicode.Scalar]) {
    let scalars = cell.text.unicodeScalars
    let flag = scalars.compactMap(\.flagLetter)
    if flag.count == cell.columns {
      text += flag
    } else if let first = scalars.first, let encoded = encoded([first], columns: first.columnsInCurses) {
      text += encoded
      text += repeatElement(" ", count: cell.columns - first.columnsInCurses)
    } else {
      text.append(isUTF8 ? "\u{FFFD}" : "?")
      text += repeatElement(" ", count: cell.columns - 1)
    }
  }

  /// The scalars, signs replaced where they have to be; nil where the C library cannot write them, or where it, which
  /// ncurses asks, would give them another width.
  private func encoded(_ scalars: some Collection<Unicode.Scalar>, columns: Int) -> [Unicode.Scalar]? {
    var result: [Unicode.Scalar] = []
    var width = 0
    for scalar in scalars {
      let sent = ascii || !canWrite(scalar) ? AsciiSign.standIn(for: scalar) ?? scalar : scalar
      let columns = sent.columnsInCurses
      guard columns >= 0, canWrite(sent), result.isEmpty == (columns > 0) else { return nil }
      result.append(sent)
      width += columns
    }
    return width == columns ? result : nil
  }

  private func canWrite(_ scalar: Unicode.Scalar) -> Bool {
    if isUTF8 || scalar.isASCII { return true }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { bytes in
      var state = mbstate_t()
      return wcrtomb(bytes.baseAddress, wchar_t(bitPattern: scalar.value), &state) != -1
    }
  }
}

extension Unicode.Scalar {
  /// How many columns curses counts for the scalar in the process's locale; -1 where it cannot be written there.
  var columnsInCurses: Int { Int(cncurses_width(wchar_t(bitPattern: value))) }

  /// The letter that one half of a flag stands for: 🇷 is R.
  fileprivate var flagLetter: Unicode.Scalar? {
    guard 0x1F1E6...0x1F1FF ~= value else { return nil }
    return Unicode.Scalar(value - 0x1F1E6 + 0x41)
  }
}
