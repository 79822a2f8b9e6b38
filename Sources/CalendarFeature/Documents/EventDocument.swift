public import CalendarModel
import Canvas
import Wording

/// An event as a page of text: its name, my answer, a row for each fact, the people, the description.
public struct EventDocument {
  let detail: EventDetail
  let overlaps: [EventSummary]
  let presentation: Presentation

  /// Makes a document of an event, with what overlaps it of mine.
  public init(_ detail: EventDetail, overlaps: [EventSummary] = [], presentation: Presentation) {
    self.detail = detail
    self.overlaps = overlaps
    self.presentation = presentation
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
    let sign = presentation.glyphs.sign(detail.myAnswer.answer)
    let words = wording.answer(detail.myAnswer)
    return presentation.line(event.name.isEmpty ? wording.untitled : event.name, .title).wrapped(to: width)
      + [presentation.line(sign == " " ? words : "\(sign) \(words)", Role(detail.myAnswer.answer))]
  }

  private func description(width: Int) -> [StyledLine] {
    RichTextDocument(event.description, presentation: presentation).lines(width: width)
  }

  /// The name of a person, or what stands for one that the portal does not name.
  func name(_ user: UserID) -> String {
    detail.name(of: user) ?? wording.unnamed(user)
  }
}
