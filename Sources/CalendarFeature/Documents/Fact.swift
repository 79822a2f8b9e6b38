import Wording

/// A row of the detail: a label, and a value of one or more lines, each of which is wrapped.
struct Fact {
  let label: DetailLabel
  let value: [StyledLine]
  /// What stands before the value on as few lines as it takes, none of these pieces broken where a line has room for it.
  let pieces: [StyledLine]

  init(_ label: DetailLabel, pieces: [StyledLine] = [], _ value: [StyledLine]) {
    self.label = label
    self.pieces = pieces
    self.value = value
  }

  /// The lines of the value where they have some columns.
  func lines(width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for piece in pieces {
      if let last = lines.last, last.width + 1 + piece.width <= width {
        lines[lines.count - 1] = last + StyledLine(" ") + piece
      } else {
        lines.append(piece)
      }
    }
    return (lines + value).flatMap { $0.beginning(Self.most).wrapped(to: width) }
  }

  /// The scalars of a line that are shown: names are shorter, and of a list of very many nobody reads more.
  private static let most = 4096
}
