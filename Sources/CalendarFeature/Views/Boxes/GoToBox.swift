public import CalendarModel
public import Canvas
import Wording

/// The box in which a date is typed: the text, the day that it means, and what else can be typed.
public struct GoToBox {
  private let text: String
  private let meaning: CivilDate?
  private let presentation: Presentation

  /// Makes the box of a text and of the day that it means, nil where it means none.
  public init(text: String, meaning: CivilDate?, presentation: Presentation) {
    self.text = text
    self.meaning = meaning
    self.presentation = presentation
  }

  /// The box as a picture, no larger than the limit. Of a long text the end is seen.
  public func draw(within limit: Size) -> Canvas {
    let wording = presentation.wording
    let room = max(1, min(Self.width, limit.columns - 4))
    let typed = text.end(columns: room - 3)
    let prompt = StyledLine([presentation.span("> ", .muted), presentation.span(typed.padded(to: room - 2))])
    return BoxView(
      title: wording.goTo, lines: [prompt, meaningLine] + examples(width: room), footer: wording.goToHint,
      cursor: Point(column: 2 + typed.displayWidth, row: 0), presentation: presentation
    ).draw(within: limit)
  }

  private var meaningLine: StyledLine {
    guard let meaning else {
      return presentation.line(text.isEmpty ? "" : "  \(presentation.wording.notADate)", .muted)
    }
    return presentation.line("  \(presentation.wording.fullDay(meaning))", .title)
  }

  /// As many examples a line as fit whole.
  private func examples(width: Int) -> [StyledLine] {
    presentation.wording.dateExamples.reduce(into: [String]()) { lines, example in
      if let last = lines.last, last.displayWidth + 2 + example.displayWidth <= width {
        lines[lines.count - 1] = "\(last)  \(example)"
      } else {
        lines.append(example)
      }
    }.map { presentation.line($0, .muted) }
  }

  /// The text and the examples, which wrap at it.
  private static let width = 44
}

extension String {
  /// The longest end that takes no more than so many columns.
  fileprivate func end(columns: Int) -> String {
    var room = columns
    let end = safeForTerminal().reversed().prefix { character in
      room -= character.displayWidth
      return room >= 0
    }
    return String(end.reversed())
  }
}
