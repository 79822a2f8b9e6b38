import CalendarModel
import Canvas
import Foundation
import Wording

/// A list of days in sentences.
struct PlainList {
  /// One line.
  struct Line {
    var text: String
    var choice: LineChoice?
    var isSelected = false
  }

  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  var place: PlainPage.Place {
    switch state.view {
    case .agenda: state.listing.showsWaiting ? .waiting : .agenda
    case .day, .week: .days(days)
    case .month: .month(days.first)
    }
  }

  /// What is seen, whose it is, what waits, and how fresh it is.
  var heading: String {
    let header = HeaderView(state)
    let zone = state.zone.isMachines ? "" : state.zone.timeZone.identifier
    let filter = state.listing.filter.isOn ? wording.filterOn : ""
    let mask = state.isMasked ? wording.masked : ""
    let count = state.listing.waitingCount
    let waiting = count == 0 || state.listing.showsWaiting ? "" : wording.plainWaiting(count)
    let facts = [header.title, zone, mask, filter, waiting, header.connection, header.age]
    return facts.filter { !$0.isEmpty }.map { wording.sentence([$0]) }.joined(separator: " ")
  }

  var lines: [Line] {
    switch state.view {
    case .agenda: agenda + [state.emptiness.map { Line(text: $0) }].compactMap(\.self)
    case .day, .week: days.days.flatMap(lines(on:))
    case .month: days.days.compactMap(month)
    }
  }

  private var days: DaySpan {
    let day = state.cursor.day
    return switch state.view {
    case .agenda, .day: DaySpan(day, day)
    case .week: DaySpan(from: day.startOfWeek(state.firstWeekday), days: 7)
    case .month:
      DaySpan(day.adding(days: 1 - day.day), day.adding(days: 1 - day.day).adding(months: 1).adding(days: -1))
    }
  }

  /// As much of the agenda as a screen would show, with the day of the first of it and without a day that ends it.
  private var agenda: [Line] {
    let lines = state.agendaLines
    var seen = Array(lines.lines.dropFirst(state.agendaWindow(lines).top).prefix(state.listRows))
    if case .heading = seen.last { seen.removeLast() }
    var first: [Line] = []
    if case .entry(let day, let place) = seen.first { first = [heading(lines.entry(day: day, place: place).day)] }
    return first + seen.map { line($0, of: lines) }
  }

  private func line(_ line: AgendaLines.Line, of lines: AgendaLines) -> Line {
    switch line {
    case .heading(let day): heading(day)
    case .entry(let day, let place): self.line(lines.entry(day: day, place: place))
    case .now: Line(text: wording.sentence([wording.plainNow(wording.time(state.clockNow))]), choice: .now)
    case .nothing(let day):
      Line(text: wording.sentence([nothing(on: day)]), isSelected: state.cursor == Cursor(day: day))
    }
  }

  private func heading(_ day: CivilDate) -> Line {
    Line(text: wording.sentence([wording.spokenDay(day, today: state.today)]))
  }

  private func lines(on day: CivilDate) -> [Line] {
    let entries = state.listing.entries(on: day)
    let heading = wording.spokenDay(day, today: state.today)
    guard !entries.isEmpty else { return [Line(text: wording.sentence([heading, nothing(on: day)]))] }
    return [Line(text: wording.sentence([heading]))] + entries.map { line($0) }
  }

  private func line(_ entry: DayEntry) -> Line {
    Line(
      text: PlainEntry(
        look: EntryLook(entry, cursor: state.cursor, state.presentation),
        isOverlapped: state.listing.isOverlapped(entry.summary.id)
      ).text, choice: .entry(entry.id), isSelected: entry.id == state.cursor.row)
  }

  /// A day that has anything on it, and the one that the person is at.
  private func month(_ day: CivilDate) -> Line? {
    let count = state.listing.entries(on: day).count
    let isSelected = day == state.cursor.day
    guard count > 0 || isSelected else { return nil }
    let events = count == 0 ? nothing(on: day) : wording.events(count)
    return Line(
      text: wording.sentence([wording.spokenDay(day, today: state.today), events]), choice: .day(day),
      isSelected: isSelected)
  }

  private func nothing(on day: CivilDate) -> String {
    state.listing.reading.heard[day] == nil ? wording.notHeardYet : wording.noEvents
  }

  private var wording: Wording { state.wording }
}
