import TOMLKit

/// A TOML text, understood, with the places of its keys.
struct TOMLDocument {
  let table: TOMLTable
  let outline: TOMLOutline

  /// Reads a text. Throws where it is no TOML.
  init(_ text: String) throws(SettingsProblem) {
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      throw SettingsProblem(.syntax(error.description), at: TextPosition(line: begin.line, column: begin.column))
    } catch {
      throw SettingsProblem(.syntax("\(error)"), at: TextPosition(line: 1, column: 1))
    }
    outline = TOMLOutline(text)
  }
}
