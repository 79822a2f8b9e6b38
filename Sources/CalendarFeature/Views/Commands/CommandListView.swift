public import Canvas
import Wording

/// The help and the command palette: commands with their keys, in two columns where they fit, and below them those that cannot be
/// given here, with the reason.
public struct CommandListView {
  /// A command.
  public struct Entry: Equatable, Sendable {
    /// Its keys.
    public var keys: [KeySequence]
    /// What it does.
    public var text: String
    /// Why it cannot be given here; nil where it can.
    public var reason: String?

    /// Describes a command.
    public init(keys: [KeySequence], text: String, reason: String? = nil) {
      self.keys = keys
      self.text = text
      self.reason = reason
    }
  }

  private let title: String
  private let entries: [Entry]
  private let query: String
  private let selected: Int?
  private let presentation: Presentation

  /// Makes the list of those of the commands that `query`, what was typed, has left. `selected` is the place of the chosen one
  /// in `entries`, where those that cannot be given come last.
  public init(title: String, entries: [Entry], query: String, selected: Int?, presentation: Presentation) {
    self.title = title
    self.entries = entries
    self.query = query
    self.selected = selected
    self.presentation = presentation
  }

  /// The list over the whole of a part of the screen, with a title line of its own.
  public func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    drawTitle(on: &canvas)
    let top = size.rows >= 4 ? 2 : 1
    if top == 2 {
      canvas.horizontalRule(
        at: Point(column: 0, row: 1), length: size.columns, character: presentation.glyphs.rule,
        style: presentation.theme.style(.rule))
    }
    guard !entries.isEmpty else {
      canvas.draw(
        presentation.line(presentation.wording.noCommand, .muted), at: Point(column: 1, row: top), width: size.columns)
      return canvas
    }
    let rows = CommandRows(entries, isTwofold: isTwofold(size.columns))
    let target = selected.flatMap { rows.row(of: $0) }.map { $0..<$0 + 1 }
    let window = ScrollWindow.rows(of: rows.rows.count, height: size.rows - top, showing: target)
    for (row, index) in zip(top..., window) {
      for (place, entry) in rows.rows[index].enumerated() {
        let left = place * size.columns / 2
        draw(entry, at: Point(column: left, row: row), width: size.columns - left - 1, on: &canvas)
      }
    }
    return canvas
  }

  /// Draws what was typed behind the title, and how to go on at the right where there is room.
  private func drawTitle(on canvas: inout Canvas) {
    let width = canvas.size.columns
    let hint = presentation.wording.commandListHint
    let used = canvas.draw(title, at: Point(column: 1, row: 0), style: presentation.theme.style(.title)) + 3
    let end = used + canvas.draw(query, at: Point(column: used, row: 0))
    canvas.cursor = Point(column: min(end, max(0, width - 1)), row: 0)
    guard end + 2 + hint.displayWidth < width else { return }
    canvas.draw(presentation.line(hint, .muted), at: Point(column: width - 1 - hint.displayWidth, row: 0), width: width)
  }

  private func draw(_ index: Int, at point: Point, width: Int, on canvas: inout Canvas) {
    let entry = entries[index]
    canvas.mark(Rect(origin: point, size: Size(columns: width, rows: 1)), as: MouseTarget.line(index))
    let isSelected = index == selected
    let mark = presentation.span(isSelected ? presentation.glyphs.selection : " ", .selection)
    let keys = presentation.span(names(entry).padded(to: keysWidth) + "  ", entry.reason == nil ? .key : .muted)
    let words =
      if let reason = entry.reason {
        presentation.span(
          "\(entry.text.padded(to: unavailableWidth))  \(presentation.wording.unavailable(because: reason))", .muted)
      } else {
        presentation.span(entry.text, isSelected ? .selection : .text)
      }
    canvas.draw(StyledLine([mark, keys, words]), at: point, width: width)
  }

  private func isTwofold(_ columns: Int) -> Bool {
    let widest = entries.filter { $0.reason == nil }.map(\.text.displayWidth).max() ?? 0
    return keysWidth + widest + 5 <= columns / 2
  }

  private func names(_ entry: Entry) -> String { presentation.glyphs.names(entry.keys) }

  /// At least six, so that a filter moves nothing sideways.
  private var keysWidth: Int { max(6, entries.map { names($0).displayWidth }.max() ?? 0) }

  private var unavailableWidth: Int { entries.filter { $0.reason != nil }.map(\.text.displayWidth).max() ?? 0 }
}
