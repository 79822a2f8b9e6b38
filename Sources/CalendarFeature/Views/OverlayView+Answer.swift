import CalendarModel
import Canvas
import Wording

extension OverlayView {
  /// The box of the answers: a line for each with its key, and below them what an answer counts for.
  func draw(_ box: AnswerBox) -> Canvas {
    let invitation = state.invitation(of: box)
    let choices = AnswerBox.choices.map { key, answer in
      let isMarked = box.marked == answer
      return StyledLine([
        presentation.span("\(key) ", .key),
        presentation.span(isMarked ? presentation.glyphs.selection : " ", .selection),
        presentation.span(wording.giving(answer), isMarked ? .selection : .text),
      ])
    }
    let note: StyledLine? =
      switch invitation.reach {
      case .one: nil
      case .series: presentation.line(wording.countsForSeries)
      case .editedOccurrence: presentation.line(wording.mayAcceptSeries)
      }
    let lines = choices + (note?.wrapped(to: max(1, limit.columns - 4)) ?? [])
    var view = BoxView(
      title: invitation.name.isEmpty ? wording.untitled : invitation.name, lines: lines, footer: wording.answerHint,
      selected: AnswerBox.choices.firstIndex { $0.answer == box.marked }, presentation: presentation
    )
    for (index, choice) in AnswerBox.choices.enumerated() { view.targets[index] = .keys([.character(choice.key)]) }
    return view.draw(within: limit)
  }
}
