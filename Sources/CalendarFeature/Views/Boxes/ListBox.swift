public import CalendarModel
public import Canvas
import Wording

/// A box with rows to switch on and off.
public struct ListBox {
  /// One row.
  public struct Row: Equatable, Sendable {
    /// The key that switches it, `""` where it is chosen by the cursor.
    public var key: String
    /// Whether it is on; nil where it leads elsewhere.
    public var isOn: Bool?
    /// Its colour.
    public var color: EventColor?
    /// What it is.
    public var text: String
    /// Of what kind it is, at the right edge.
    public var note: String

    /// Makes a row.
    public init(key: String = "", isOn: Bool?, color: EventColor? = nil, text: String, note: String = "") {
      self.key = key
      self.isOn = isOn
      self.color = color
      self.text = text
      self.note = note
    }
  }

  private let title: String
  private let rows: [Row]
  private let selected: Int?
  private let footer: String
  private let presentation: Presentation

  /// Makes a box; `selected` is the row of the cursor, where there is one.
  public init(title: String, rows: [Row], selected: Int? = nil, footer: String, presentation: Presentation) {
    self.title = title
    self.rows = rows
    self.selected = selected
    self.footer = footer
    self.presentation = presentation
  }

  /// The box as a picture, no larger than the limit.
  public func draw(within limit: Size) -> Canvas {
    let widest = rows.indices.map { head($0).width }.max() ?? 0
    let lines = rows.indices.map { index in
      let head = head(index)
      let note = rows[index].note
      guard !note.isEmpty else { return head }
      return head + presentation.line(String(repeating: " ", count: widest - head.width + 2) + note, .muted)
    }
    var box = BoxView(title: title, lines: lines, footer: footer, selected: selected, presentation: presentation)
    for (index, row) in rows.enumerated() {
      box.targets[index] = row.key.isEmpty ? .line(index) : .keys(row.key.map { .character($0) })
    }
    return box.draw(within: limit)
  }

  private func head(_ index: Int) -> StyledLine {
    let row = rows[index]
    let isSelected = index == selected
    var spans: [StyledLine.Span] = []
    if selected != nil {
      spans.append(presentation.span(isSelected ? presentation.glyphs.selection + " " : "  ", .selection))
    }
    if !row.key.isEmpty { spans += [presentation.span(row.key, .key), presentation.span("  ")] }
    if let isOn = row.isOn { spans.append(presentation.span(isOn ? "[x] " : "[ ] ")) }
    if rows.contains(where: { $0.color != nil }) {
      spans.append(
        row.color.map { StyledLine.Span(presentation.glyphs.swatch, presentation.theme.swatch($0)) }
          ?? presentation.span(" "))
      spans.append(presentation.span(" "))
    }
    return StyledLine(spans + [presentation.span(row.text, isSelected ? .selection : .text)])
  }
}
