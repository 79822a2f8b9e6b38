import CalendarModel
import Foundation
import Wording

extension EventDocument {
  /// The facts that people look for, each of which says so where there is none.
  var mainFacts: [Fact] {
    [
      when,
      overlapping,
      Fact(.place, [place]),
      event.organizer.flatMap { event.isMeeting ? Fact(.organizer, [presentation.line(name($0))]) : nil },
      calendar.map { Fact(.calendar, [$0]) },
      Fact(.color, [color]),
      Fact(.reminders, [presentation.line(reminders)]),
      Fact(.repeats, repeats.map { presentation.line($0) }),
      upcoming,
    ].compactMap(\.self)
  }

  private var when: Fact {
    guard let time = event.time else { return Fact(.when, [presentation.line(wording.noTime)]) }
    let parts = wording.whenParts(time, in: presentation.zone, today: presentation.today)
    let distance = wording.distance(time, now: presentation.now, in: presentation.zone)
    let elsewhere = wording.whenElsewhere(time, here: presentation.zone, today: presentation.today)
    return Fact(
      .when, pieces: (parts.dropLast() + [(parts.last ?? "") + ",", distance]).map { presentation.line($0) },
      elsewhere.map { [presentation.line($0, .muted)] } ?? [])
  }

  /// What of mine is at the same time, each on a line of its own.
  private var overlapping: Fact? {
    guard !overlaps.isEmpty else { return nil }
    return Fact(
      .overlaps,
      overlaps.map { other in
        let name = other.name.isEmpty ? wording.untitled : other.name
        let times = wording.hours(
          other.time, in: presentation.zone, on: event.time.map { $0.days(in: presentation.zone).first },
          today: presentation.today)
        return StyledLine([presentation.span("\(name) "), presentation.span(times, .muted)])
      })
  }

  private var place: StyledLine {
    switch event.location {
    case .text(let text):
      StyledLine(
        WebAddress.pieces(of: text).map { presentation.span(String($0.text), $0.address == nil ? .text : .link) })
    case .room(let id, _): presentation.line(detail.directory.sections[id]?.name ?? wording.unnamedRoom("\(id)"))
    case .legacyRoom(let id): presentation.line(wording.unnamedRoom("\(id)"))
    case nil: presentation.line(event.isRestricted ? wording.hidden : wording.noPlace)
    }
  }

  private var calendar: StyledLine? {
    guard let id = event.section else { return nil }
    let name = detail.section?.name ?? ""
    let text = presentation.span(name.isEmpty ? wording.unnamedCalendar(id) : name)
    return StyledLine(swatch(detail.section?.color) + [text])
  }

  private var color: StyledLine {
    guard let color = detail.color else { return presentation.line(wording.noColor) }
    return StyledLine(swatch(color) + [presentation.span("\(color)")])
  }

  private func swatch(_ color: EventColor?) -> [StyledLine.Span] {
    color.map { [StyledLine.Span(presentation.glyphs.swatch, presentation.theme.swatch($0)), presentation.span(" ")] }
      ?? []
  }

  private var reminders: String {
    guard let reminders = event.reminders else { return event.isRestricted ? wording.hidden : wording.noReminders }
    guard !reminders.isEmpty else { return wording.noReminders }
    return reminders.map { wording.reminder($0, today: presentation.today) }.joined(separator: ", ")
  }

  /// The next instances of a series: days alone where they are at the time of day of this one.
  private var upcoming: Fact? {
    let zone = presentation.zone, today = presentation.today
    let times = detail.upcoming.filter { $0.end(in: zone) > presentation.now }
    guard !times.isEmpty else { return nil }
    let isUsual = times.allSatisfy { $0.timeOfDay(in: zone) == event.time?.timeOfDay(in: zone) }
    let texts = times.map { time in
      isUsual
        ? wording.day(time.days(in: zone).first, today: today) : wording.startText(time, in: zone, today: today)
    }
    return Fact(
      .upcoming, pieces: (texts.dropLast().map { $0 + "," } + texts.suffix(1)).map { presentation.line($0) }, [])
  }

  private var repeats: [String] {
    if event.series != nil || event.movedFrom != nil {
      return [wording.editedOccurrence(of: event.series, movedFrom: event.movedFrom, today: presentation.today)]
    }
    guard let recurrence = event.recurrence else { return [wording.noRepeats] }
    return [wording.recurrence(recurrence, today: presentation.today)]
      + (event.exceptions.isEmpty ? [] : [wording.except(event.exceptions, today: presentation.today)])
  }
}

extension EventTime {
  /// The second of the day at which it starts; nil where it takes whole days.
  fileprivate func timeOfDay(in zone: TimeZone) -> Int? {
    if case .timed(let span) = self { WallClock(span.startInstant, in: zone).secondOfDay } else { nil }
  }
}
