extension String {
  /// The text in lines of no more than `width` columns.
  ///
  /// Lines break at the text's own line breaks, at spaces (which then go), and on either side of a wide character, as
  /// Chinese and Japanese do; a word that is longer than a line is cut. Spaces that begin a paragraph stay. There is
  /// always one line; a blank one stands for each blank one of the text.
  public func wrapped(to width: Int) -> [String] {
    safeForTerminal(.multiLine).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Paragraph($0, width: max(1, width)).lines() }
  }
}

private struct Paragraph {
  private let characters: [(character: Character, columns: Int)]
  private let width: Int

  init(_ text: Substring, width: Int) {
    self.width = width
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      characters = text.utf8.map { (Character(UnicodeScalar($0)), 1) }
    } else {
      // A character with many spacing marks, such as Tai Tham has, may be wider than a line.
      let pieces = text.flatMap { $0.displayWidth <= width ? [$0] : TextUnits(String($0)).flatMap { Array($0.text) } }
      characters = pieces.map { ($0, $0.displayWidth) }
    }
  }

  func lines() -> [String] {
    var lines: [String] = []
    var start = 0
    while start < characters.count {
      let end = self.end(ofLineFrom: start)
      lines.append(text(start..<end))
      start = end
      while start < characters.count, characters[start].character == " " { start += 1 }
    }
    return lines.isEmpty ? [""] : lines
  }

  private func end(ofLineFrom start: Int) -> Int {
    var end = start
    var used = 0
    var lastBreak: Int?
    var hasText = false
    while end < characters.count, used + characters[end].columns <= width {
      used += characters[end].columns
      hasText = hasText || characters[end].character != " "
      end += 1
      if hasText, canBreak(before: end) { lastBreak = end }
    }
    return end == characters.count ? end : lastBreak ?? max(end, start + 1)
  }

  private func canBreak(before index: Int) -> Bool {
    guard index < characters.count else { return true }
    let (left, right) = (characters[index - 1], characters[index])
    if left.character == " " || right.character == " " { return true }
    if left.character == "\u{A0}" || right.character == "\u{A0}" { return false }
    return (left.columns > 1 || right.columns > 1) && !right.character.isPunctuation
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String(characters[range].map(\.character))
    while text.last == " " { text.removeLast() }
    return text
  }
}
