import CalendarModel
import Canvas
import Foundation

extension CalendarState {
  /// The lines of the agenda.
  var agendaLines: AgendaLines {
    AgendaLines(
      listing.days, cursor: cursor, listsGaps: !listing.showsWaiting,
      now: listing.showsWaiting || !listing.span.contains(today) ? nil : clockNow)
  }

  /// How many rows the list has.
  var listRows: Int { max(1, layout.list?.size.rows ?? 1) }

  /// The part of the agenda that is seen.
  func agendaWindow(_ lines: AgendaLines) -> AgendaWindow {
    AgendaWindow(
      count: lines.lines.count, rows: listRows, cursorLine: lines.cursorLine ?? lines.nowLine ?? 0, cursorRow: cursorRow
    )
  }

  /// The row of the cursor at which the present stands in the upper part of the list, below today's heading where that has room.
  var rowThatShowsNow: Int {
    let lines = agendaLines
    guard let cursorLine = lines.cursorLine else { return listRows / 3 }
    guard let nowLine = lines.nowLine, let heading = lines.lines.firstIndex(of: .heading(today)) else {
      return listRows / 3
    }
    let row = cursorLine - max(heading, nowLine - listRows / 4)
    return row >= 0 && row < listRows ? row : listRows / 3
  }

  /// Moves the cursor by so many events: in the agenda through all days, in the other views within the day first.
  mutating func moveEvents(_ steps: Int) -> [Effect] {
    let lines = agendaLines
    guard let start = lines.cursorLine else {
      // Where the cursor has gone is being read; keys that came at once with the one that sent it there move nothing.
      guard spanWanted == nil else { return [] }
      followNext()
      return moved()
    }
    let target = lines.line(steps, from: start)
    guard target != start, let place = lines.cursor(at: target) else { return moveFurther(steps) }
    let row = agendaWindow(lines).cursorRow
    cursorRow = AgendaWindow.row(after: row, moving: target - start, rows: listRows)
    cursor = place
    return moved()
  }

  /// At an end of the list, lists six weeks more, up to some four hundred days from the cursor.
  private mutating func moveFurther(_ steps: Int) -> [Effect] {
    guard !listing.showsWaiting else { return [] }
    let end = (steps > 0 ? listing.span.last : listing.span.first).adding(days: 42 * steps.signum())
    let span = DaySpan(end, cursor.day.adding(days: -14 * steps.signum())).union(spanNeeded(at: cursor.day))
    guard span.count <= 400 else {
      notice = .nothingFurther
      return []
    }
    return spanWanted == nil ? read(span) + settle() : []
  }

  /// Moves the cursor to the first event of the next day that has any, or of the one before; in the other views by a day.
  mutating func moveDays(_ steps: Int) -> [Effect] {
    guard view == .agenda else { return go(to: cursor.day.adding(days: steps)) }
    let next = steps > 0 ? listing.days.first { $0.date > cursor.day } : listing.days.last { $0.date < cursor.day }
    return go(to: next?.date ?? cursor.day.adding(days: steps))
  }

  /// Puts the cursor on the first event of a day, in the day's place on the list.
  mutating func go(to day: CivilDate) -> [Effect] {
    leaveWaiting()
    cursor = Cursor(day: day, instance: listing.entries(on: day).first?.summary.id)
    cursorRow = listRows / 3
    return moved()
  }

  /// Puts the cursor on an instance, which may not be listed yet.
  mutating func go(to instance: InstanceID) -> [Effect] {
    leaveWaiting()
    cursor = Cursor(day: instance.date, instance: instance)
    cursorRow = listRows / 3
    if listing.span.contains(instance.date) { keepCursor() }
    return moved()
  }

  /// Puts the cursor on what is on or next, from where it follows the time again.
  mutating func goToNow() -> [Effect] {
    leaveWaiting()
    followNext()
    let effects = moved()
    isCursorMoved = false
    return effects
  }

  /// Puts the cursor on the next instance that changed since it was last looked at.
  mutating func goToChange() -> [Effect] {
    guard let next = neighbour(among: listing.reading.changed) else {
      notice = .nothingChanged
      return []
    }
    return go(to: next)
  }

  /// Shows days in another form.
  mutating func show(_ kind: ViewKind) -> [Effect] {
    leaveWaiting()
    view = kind
    focus = .list
    isDetailZoomed = false
    cursorRow = rowThatShowsNow
    return readWanted(at: cursor.day) + settle()
  }

  /// Shows what waits for my answer, or everything again.
  mutating func toggleWaiting() -> [Effect] {
    if listing.showsWaiting {
      leaveWaiting()
    } else {
      view = .agenda
      listing.showWaiting(true)
      cursorRow = 0
    }
    keepCursor()
    return moved()
  }

  mutating func leaveWaiting() {
    if listing.showsWaiting { listing.showWaiting(false) }
  }

  /// What follows from a cursor that was moved.
  mutating func moved() -> [Effect] {
    isCursorMoved = true
    return readWanted(at: cursor.day) + settle()
  }

  /// What is to be done once the cursor rests. The first wait is short: holding a key down must not redraw the event at each row.
  func settle() -> [Effect] {
    [
      .wait(.recall, .milliseconds(80)...(.milliseconds(80))), .wait(.rest, .milliseconds(200)...(.milliseconds(200))),
      .wait(.look, .seconds(1)...(.seconds(1))),
    ]
  }
}
