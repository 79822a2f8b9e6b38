/// The word among some that a misspelt one is likeliest to mean.
enum NearestWord {
  /// The nearest of the words; nil where none is near: more than a third of its letters would have to change, and it is not the
  /// beginning of one either.
  static func of(_ word: String, among words: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().prefix(64))
    let ranked = words.map { (word: $0, distance: distance(typed, Array($0.lowercased().prefix(64)))) }
    let begun = words.filter { word in typed.count > 1 && word.lowercased().starts(with: typed) }
    if begun.count == 1 { return begun.first }
    guard let best = ranked.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }) else { return nil }
    return best.distance <= max(1, max(typed.count, best.word.count) / 3) ? best.word : nil
  }

  /// How many letters have to be put in, left out, changed, or swapped with the next.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        line.append(least)
      }
      (beforeLast, last) = (last, line)
    }
    return last[right.count]
  }
}
