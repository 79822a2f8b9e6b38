public import CalendarModel
import Canvas
import Wording

/// An event as a page of text: its name, my answer, a row for each fact, the people, the description.
public struct EventDocument {
  let detail: EventDetail
  let overlaps: [EventSummary]
  let presentation: Presentation
  private let hint: StyledLine

  /// Makes a document of an event, with what overlaps it of mine. The hint stands beside my answer where there is room.
  public init(
    _ detail: EventDetail, overlaps: [EventSummary] = [], presentation: Presentation, hint: StyledLine = StyledLine()
  ) {
    self.detail = detail
    self.overlaps = overlaps
    self.presentation = presentation
    self.hint = hint
  }

  /// The lines, at most `width` columns each.
  public func lines(width: Int) -> [StyledLine] {
    let rows = RowBuilder(width: width, presentation: presentation)
    let sections = [
      heading(width: width),
      mainFacts.flatMap(rows.lines),
      people(rows),
      description(width: width),
      otherFacts.flatMap(rows.lines),
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [StyledLine()]))
  }

  var event: CalendarEvent { detail.event }
  var wording: Wording { presentation.wording }

  private func heading(width: Int) -> [StyledLine] {
    presentation.line(event.name.isEmpty ? wording.untitled : event.name, .title).wrapped(to: width)
      + [answer(width: width)]
  }

  private func answer(width: Int) -> StyledLine {
    if let request = presentation.answering.pending(detail.row) {
      return presentation.line("\(presentation.glyphs.ellipsis) \(wording.sending(request.answer))", .muted)
    }
    let sign = presentation.glyphs.sign(detail.myAnswer.answer)
    let words = wording.answer(detail.myAnswer)
    let line = presentation.line(sign == " " ? words : "\(sign) \(words)", Role(detail.myAnswer.answer))
    let gap = width - line.width - hint.width
    guard hint.width > 0, gap >= 2 else { return line }
    return line + StyledLine(String(repeating: " ", count: gap)) + hint
  }

  private func description(width: Int) -> [StyledLine] {
    RichTextDocument(event.description, presentation: presentation).lines(width: width)
  }

  /// The name of a person, or what stands for one that the portal does not name.
  func name(_ user: UserID) -> String {
    detail.name(of: user) ?? wording.unnamed(user)
  }
}
