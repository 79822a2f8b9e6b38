import CalendarModel
import Foundation

extension CalendarState {
  /// Takes what is known of the days that were to be read. The cursor stays on the event that it was on.
  mutating func list(_ reading: AgendaReading, _ arrangement: Arrangement?, number: Int) -> [Effect] {
    guard number == readings else { return [] }
    spanWanted = nil
    let zoneBefore = zone.timeZone
    home = home.learning(portalZone: reading.portalZone)
    let fault = reading.fault == listing.reading.fault ? nil : reading.fault
    // What cannot be read just now does not blank what is shown.
    if reading.fault != nil, reading.heard.isEmpty, !listing.reading.heard.isEmpty, listing.span.contains(reading.span)
    {
      listing.reading.fault = reading.fault
    } else {
      listing.take(reading, arrangement)
    }
    if zone.timeZone != zoneBefore { listing.move(to: zone.timeZone) }
    if let fault { tell(.cache(fault)) }
    if isCursorMoved || focus == .detail { keepCursor() } else { followNext() }
    return (zone.timeZone == zoneBefore ? [] : read(reading.span))
      + readWanted(at: cursor.day) + (detail?.instance.map { [.recall($0)] } ?? [])
  }

  /// Puts the cursor on what is on or next, else on what comes first from now on.
  mutating func followNext() {
    let entries = listing.days.lazy.map(\.entries).joined()
    if let next = listing.reading.next,
      let entry = entries.first(where: { $0.summary.id == next.id && $0.day >= today })
    {
      cursor = Cursor(day: entry.day, instance: next.id)
    } else if let next = listing.reading.next, case let days = next.time.days(in: zone.timeZone),
      !listing.span.overlaps(days)
    {
      cursor = Cursor(day: days.first, instance: next.id)
    } else {
      let coming = entries.first { $0.day > today || ($0.day == today && ($0.hours.map { $0.end > clockNow } ?? true)) }
      cursor = coming.map { Cursor(day: $0.day, instance: $0.summary.id) } ?? Cursor(day: today)
    }
    cursorRow = rowThatShowsNow
  }

  /// What clocks show now.
  var clockNow: WallClock { WallClock(now, in: zone.timeZone) }

  /// Finds the cursor's event again after the list has changed: on its day, in my own row where it was opened by the organiser's, on
  /// another day where it was moved, else what is nearest.
  mutating func keepCursor() {
    guard let instance = cursor.instance else {
      if let first = listing.entries(on: cursor.day).first { cursor.instance = first.summary.id }
      return
    }
    guard selected == nil else { return }
    let entries = listing.days.lazy.map(\.entries).joined()
    let same = entries.filter { $0.summary.id == instance }
    let moved = entries.filter { $0.summary.id.event == instance.event && !$0.summary.isSeries }
    let mine = entries.filter { $0.summary.parent == instance.event && $0.summary.id.date == instance.date }
    if let entry = same.first(where: { $0.day >= cursor.day }) ?? same.last ?? mine.first ?? moved.first {
      cursor = Cursor(day: entry.day, instance: entry.summary.id)
    } else if listing.span.contains(cursor.day) || listing.showsWaiting {
      let nearest = entries.first { $0.day >= cursor.day } ?? entries.last
      cursor = nearest.map { Cursor(day: $0.day, instance: $0.summary.id) } ?? Cursor(day: cursor.day)
    }
  }

  /// Reads the days around a day, unless they are listed or being read.
  mutating func readWanted(at day: CivilDate) -> [Effect] {
    let needed = spanNeeded(at: day)
    guard !listing.span.contains(needed), spanWanted.map({ !$0.contains(needed) }) ?? true else { return [] }
    return readAround(day)
  }

  /// Reads the days around a day.
  mutating func readAround(_ day: CivilDate) -> [Effect] {
    read(DaySpan(day.adding(days: -14), day.adding(days: 28)).union(spanNeeded(at: day)))
  }

  /// Reads days.
  mutating func read(_ span: DaySpan) -> [Effect] {
    spanWanted = span
    readings += 1
    return [.read(AgendaQuery(span: span, zone: zone.timeZone, now: now), number: readings)]
  }

  /// The days that the view shows with the cursor on a day.
  func spanNeeded(at day: CivilDate) -> DaySpan {
    switch view {
    case .agenda: DaySpan(day.adding(days: -7), day.adding(days: 14))
    case .day: DaySpan(day, day)
    case .week: DaySpan(from: day.startOfWeek(firstWeekday), days: 7)
    case .month: MonthGrid(around: day, firstWeekday: firstWeekday).span
    }
  }
}
