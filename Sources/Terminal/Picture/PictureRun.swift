import Canvas

/// A piece of one row of a picture that looks the same throughout and has no two spaces side by side that would not be seen.
struct PictureRun: Hashable {
  /// Its place.
  var row: Int
  var column: Int
  var look: Look
  var signs: [Sign] = []

  /// What is sent for a cell, and how many columns that takes.
  struct Sign: Hashable {
    var text: String
    var columns: Int
  }

  /// Whether it is a single sign, which may have its like above and below.
  var isAlone: Bool { signs.count == 1 }

  /// The pieces of a canvas, row by row.
  static func runs(of canvas: Canvas, look: (Style) -> Look, text: (Cell) -> String) -> [PictureRun] {
    var looks: [Style: Look] = [:]
    var runs: [PictureRun] = []
    for row in 0..<canvas.size.rows {
      var run: PictureRun?
      var space: Sign?
      for (column, cell) in canvas.row(row).enumerated() where !cell.isContinuation {
        let cellLook = looks[cell.style] ?? look(cell.style)
        looks[cell.style] = cellLook
        let isSeen = cell.text != " " || cellLook.isSeenOnSpace
        if !isSeen, run != nil, space == nil {
          space = Sign(text: " ", columns: 1)
          continue
        }
        if let begun = run, !isSeen || begun.look != cellLook || space != nil && cellLook.isSeenOnSpace {
          runs.append(begun)
          run = nil
        }
        if isSeen {
          if run == nil {
            run = PictureRun(row: row, column: column, look: cellLook)
          } else if let space {
            run?.signs.append(space)
          }
          run?.signs.append(Sign(text: text(cell), columns: cell.columns))
        }
        space = nil
      }
      if let run { runs.append(run) }
    }
    return runs
  }
}
