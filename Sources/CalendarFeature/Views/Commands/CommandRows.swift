/// The rows of a list of commands, each with the places of the commands in it: down the left column, then down the right.
struct CommandRows {
  let rows: [[Int]]

  init(_ entries: [CommandListView.Entry], isTwofold: Bool) {
    let here = entries.indices.filter { entries[$0].reason == nil }
    let elsewhere = entries.indices.filter { entries[$0].reason != nil }.map { [$0] }
    let height = isTwofold ? (here.count + 1) / 2 : here.count
    rows =
      (0..<height).map { row in
        [row, row + height].filter(here.indices.contains).map { here[$0] }
      } + elsewhere
  }

  /// The row that a command is in.
  func row(of index: Int) -> Int? { rows.firstIndex { $0.contains(index) } }
}
