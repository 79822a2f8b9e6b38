public import CalendarFeature
import Canvas

extension ThemeLibrary {
  /// The lines of a theme's file, each style written as it looks on the background that it is meant for.
  public func sample(_ source: ThemeSource) throws(Fault) -> [StyledLine] {
    let choice = try theme(source).choice
    let text = try text(source)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { StyledLine(String($0)) }
    if lines.last?.text.isEmpty == true { lines.removeLast() }
    for entry in TOMLOutline(text).entries {
      guard entry.path.count == 2, let role = Role(rawValue: entry.path[1]) else { continue }
      let background: TerminalBackground? =
        switch entry.path[0] {
        case "dark": .dark
        case "light": .light
        default: nil
        }
      for line in entry.lines where lines.indices.contains(line) {
        lines[line] = StyledLine(lines[line].text, choice.theme(on: background).style(role))
      }
    }
    return lines
  }
}
