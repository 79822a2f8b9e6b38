/// Where the headings and keys of a TOML text stand, which the parser tells of errors alone.
///
/// The text is one that the parser has accepted; of another the outline may be wrong, but never more than that.
struct TOMLOutline: Hashable {
  /// A heading, or a key with its value.
  struct Entry: Hashable {
    /// Its full name, that of the table first.
    var path: [String]
    /// Whether it is a heading.
    var isHeading: Bool
    /// Where it begins.
    var position: TextPosition
    /// Its lines, from 0 on, to the end of its value.
    var lines: ClosedRange<Int>
    /// The place of its value, in scalars of the text; empty for a heading.
    var value: Range<Int>
  }

  /// All of them, in the order of the text.
  let entries: [Entry]
  /// Where the first heading is without a name, or the first brace that closes an array. Either makes the text no TOML, and the parser,
  /// which takes it that there are none, ends the process.
  let breach: TextPosition?

  /// Outlines a text.
  init(_ text: String) {
    var scanner = TOMLScanner(text)
    var entries: [Entry] = []
    var table: [String] = []
    var nameless: TextPosition?
    while scanner.skipToContent() {
      let position = scanner.position
      if scanner.take("[") {
        _ = scanner.take("[")
        if !scanner.isAtName, nameless == nil { nameless = scanner.position }
        table = scanner.takePath()
        scanner.skipLine()
        entries.append(
          Entry(path: table, isHeading: true, position: position, lines: lines(from: position, scanner), value: 0..<0))
      } else {
        let path = table + scanner.takePath()
        let value = scanner.skipValue()
        entries.append(
          Entry(path: path, isHeading: false, position: position, lines: lines(from: position, scanner), value: value))
      }
    }
    self.entries = entries
    breach = [nameless, scanner.misplacedBrace].compactMap(\.self).min()

    func lines(from start: TextPosition, _ scanner: TOMLScanner) -> ClosedRange<Int> {
      start.line - 1...max(start.line, scanner.position.line) - 1
    }
  }

  /// Where a key stands, or where it does not by itself, the nearest table around it.
  func position(of path: [String]) -> TextPosition {
    var path = path[...]
    while !path.isEmpty {
      if let entry = entries.first(where: { $0.path[...] == path }) { return entry.position }
      if let entry = entries.first(where: { $0.path.starts(with: path) }) { return entry.position }
      path.removeLast()
    }
    return TextPosition(line: 1, column: 1)
  }
}
