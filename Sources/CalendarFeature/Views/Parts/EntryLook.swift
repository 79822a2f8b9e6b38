import CalendarModel
import Canvas
import Wording

/// How an entry looks wherever it stands: its signs, its words and their styles.
struct EntryLook {
  let entry: DayEntry
  let isSelected: Bool
  let presentation: Presentation

  init(_ entry: DayEntry, cursor: Cursor, _ presentation: Presentation) {
    self.entry = entry
    isSelected = cursor.row == entry.id
    self.presentation = presentation
  }

  /// Its colour.
  var bar: StyledLine.Span {
    StyledLine.Span(glyphs.bar, event.color.map(presentation.theme.swatch) ?? .plain)
  }

  /// My answer, or that one is on its way.
  var sign: StyledLine.Span {
    if presentation.answering.pending(event.row) != nil { return presentation.span(String(glyphs.ellipsis), .muted) }
    return presentation.span(glyphs.sign(answer), answer.map { Role($0) } ?? .text)
  }

  /// The mark of what is selected, else a space.
  var selectionMark: StyledLine.Span {
    isSelected ? presentation.span(glyphs.selection, .selection) : presentation.span(" ")
  }

  /// The mark of what changed, else a space.
  var changeMark: StyledLine.Span {
    event.changes.isEmpty ? presentation.span(" ") : presentation.span(glyphs.changed, .changed)
  }

  /// The mark of what overlaps something else of mine.
  var overlapMark: StyledLine.Span { presentation.span(glyphs.overlap, .overlap) }

  /// The title on so many columns, with which of its days it is, whether it is gone, and whether it is important.
  func title(width: Int) -> StyledLine {
    let part = isOnWholeDay && entry.span.count > 1 ? wording.dayOfSeveral(entry.position, of: entry.span.count) : nil
    let remarks = [part, event.isGone ? wording.gone : nil].compactMap(\.self).map { wording.dot + $0 }.joined()
    let sign = isImportant ? "  !" : ""
    let room = width - remarks.displayWidth - sign.displayWidth
    guard room >= min(name.displayWidth, 8) else {
      return StyledLine(name.truncated(to: max(0, width), ellipsis: glyphs.ellipsis), style)
    }
    return StyledLine([
      StyledLine.Span(name.truncated(to: room, ellipsis: glyphs.ellipsis), style), presentation.span(remarks, .muted),
      presentation.span(sign, .importance),
    ])
  }

  /// How many gave each answer; empty for what is not a meeting.
  var tally: StyledLine.Span { presentation.span(event.tally.map(glyphs.tally) ?? "", .tally) }

  /// What stands for the time where the whole day is taken.
  func wholeDay(isShort: Bool) -> StyledLine.Span { time(isShort ? wording.allDayShort : wording.allDay) }

  /// My answer, where there is one, and the title, for the columns of a week: where it is to be cut it is only cut.
  var brief: StyledLine {
    var style = style
    if isSelected { style.attributes.formUnion(presentation.theme.style(.selection).attributes) }
    return StyledLine(
      (answer == nil ? [] : [sign])
        + [StyledLine.Span((entry.isContinued && !isOnWholeDay ? String(glyphs.ellipsis) : "") + name, style)]
        + (isImportant ? [presentation.span(" !", .importance)] : []))
  }

  /// When it starts; an ellipsis where that was on an earlier day.
  var start: StyledLine.Span { time(entry.hours.map { startText($0) } ?? "") }

  /// When it starts and ends; when it starts alone where it takes no time.
  var range: StyledLine.Span {
    guard let hours = entry.hours, hours.start < hours.end else { return start }
    let end = entry.goesOn && entry.span.count > 2 ? String(glyphs.ellipsis) : wording.time(hours.end)
    return time(startText(hours) + wording.dash + end)
  }

  /// Whether it takes the whole of this day.
  var isOnWholeDay: Bool { entry.isOnWholeDay }

  /// The look of its words: declined ones faint, those that are gone crossed out.
  var style: Style {
    var style = presentation.theme.style(answer == .declined ? .muted : .text)
    if event.isGone { style.attributes.insert(.strikethrough) }
    return style
  }

  private func startText(_ hours: DayEntry.Hours) -> String {
    entry.isContinued ? String(glyphs.ellipsis) : wording.time(hours.start)
  }

  private func time(_ text: String) -> StyledLine.Span {
    StyledLine.Span(text, isSelected ? presentation.theme.style(.selection) : style)
  }

  private var name: String { event.name.isEmpty ? wording.untitled : event.name }
  private var isImportant: Bool { event.importance == .high }
  private var event: EventSummary { entry.summary }
  private var answer: Answer? { event.myAnswer.answer }
  private var glyphs: Glyphs { presentation.glyphs }
  private var wording: Wording { presentation.wording }
}

extension DayEntry {
  /// Whether it takes the whole of its day: as a date, or from a day before to a day after.
  var isOnWholeDay: Bool { hours == nil || isContinued && goesOn }
}
