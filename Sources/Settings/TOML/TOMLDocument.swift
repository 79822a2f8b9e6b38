import TOMLKit

/// A TOML text, understood, with the places of its keys.
struct TOMLDocument {
  let table: TOMLTable
  let outline: TOMLOutline

  /// Reads a text. Throws where it is no TOML.
  init(_ text: String) throws(SettingsProblem) {
    // The parser, which is C++, would take a text to end there.
    if let end = text.firstIndex(of: "\0") {
      let lines = text[..<end].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      throw SettingsProblem(
        .syntax("U+0000"), at: TextPosition(line: lines.count, column: (lines.last?.count ?? 0) + 1))
    }
    outline = TOMLOutline(text)
    if let position = outline.breach { throw SettingsProblem(.syntax("expected a name or a value"), at: position) }
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      // A number that is too large is quoted, and may be a key that lacks its own quotes.
      let reason = error.description.replacing(/'[-+0-9A-Fa-f_.xob]{9,}'/, with: "'…'")
      throw SettingsProblem(.syntax(reason), at: TextPosition(line: begin.line, column: begin.column))
    } catch {
      throw SettingsProblem(.syntax("\(error)"), at: TextPosition(line: 1, column: 1))
    }
  }
}
