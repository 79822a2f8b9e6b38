import Canvas

/// A piece of one row of a picture that looks the same throughout and has no space in it that would not be seen.
struct PictureRun: Hashable {
  /// Its place.
  var row: Int
  var column: Int
  var look: Look
  /// Whether it is a part of a line downwards.
  var isPost = false
  var signs: [Sign] = []

  /// What is sent for a cell, and how many columns that takes.
  struct Sign: Hashable {
    var text: String
    var columns: Int
  }

  /// The pieces of a canvas, row by row.
  static func runs(of canvas: Canvas, look: (Style) -> Look, text: (Cell) -> String) -> [PictureRun] {
    var looks: [Style: Look] = [:]
    var runs: [PictureRun] = []
    for row in 0..<canvas.size.rows {
      var run: PictureRun?
      for (column, cell) in canvas.row(row).enumerated() where !cell.isContinuation {
        let cellLook = looks[cell.style] ?? look(cell.style)
        looks[cell.style] = cellLook
        let isSeen = cell.text != " " || cellLook.isSeenOnSpace
        let isPost = cell.text == "│"
        if let begun = run, !isSeen || begun.look != cellLook || isPost || begun.isPost {
          runs.append(begun)
          run = nil
        }
        guard isSeen else { continue }
        run = run ?? PictureRun(row: row, column: column, look: cellLook, isPost: isPost)
        run?.signs.append(Sign(text: text(cell), columns: cell.columns))
      }
      if let run { runs.append(run) }
    }
    return runs
  }
}
