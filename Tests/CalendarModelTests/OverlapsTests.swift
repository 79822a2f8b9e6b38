import CalendarModel
import Foundation
import Testing

struct OverlapsTests {
  private let moscow = TimeZone(secondsFromGMT: 3 * 3600) ?? .gmt

  private func event(
    _ id: Int64, _ start: Int, _ end: Int, parent: Int64? = nil, answer: Answer? = nil,
    availability: Availability = .busy, changes: Set<InstanceChange> = []
  ) throws -> EventSummary {
    var event = CalendarEvent(id: try #require(EventID(id)))
    event.parent = parent.flatMap { EventID($0) }
    event.availability = availability
    event.isMeeting = answer != nil
    event.attendees = answer.map { [Attendee(user: 7, answer: $0)] } ?? []
    let date = try #require(CivilDate(year: 2026, month: 11, day: 21))
    event.time = .timed(
      TimedSpan(start: WallClock(date, secondOfDay: start * 60), zone: EventZone(moscow), length: (end - start) * 60))
    return try #require(EventSummary(event, me: 7, directory: Directory(), changes: changes))
  }

  private func overlaps(_ events: [EventSummary]) -> [Int64: [Int64]] {
    let overlaps = Overlaps(among: events)
    let pairs = overlaps.instances.map { ($0.event.rawValue, overlaps[$0].map(\.id.event.rawValue)) }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test func eachTellsTheOthersInOrderOfTheirStart() throws {
    let events = try [event(3, 660, 700), event(1, 600, 720), event(2, 630, 670), event(4, 730, 740)]
    #expect(overlaps(events) == [1: [2, 3], 2: [1, 3], 3: [1, 2]])
  }

  @Test func whatOnlyTouchesDoesNotOverlap() throws {
    #expect(try overlaps([event(1, 600, 660), event(2, 660, 720)]) == [:])
  }

  @Test func aTimeWithinAnotherOverlapsIt() throws {
    #expect(
      try overlaps([event(1, 600, 720), event(2, 610, 620), event(3, 700, 710)]) == [1: [2, 3], 2: [1], 3: [1]])
  }

  @Test func theRowsOfOneMeetingDoNotOverlap() throws {
    #expect(try overlaps([event(1, 600, 660, parent: 1), event(2, 600, 660, parent: 1)]) == [:])
  }

  @Test func whatTakesNoTimeDoesNotOverlap() throws {
    let whole = try event(1, 600, 660)
    let others = try [
      event(2, 600, 660, answer: .declined), event(3, 600, 660, availability: .free),
      event(4, 600, 660, changes: [.gone]), event(5, 630, 630),
    ]
    var allDay = try event(6, 600, 660)
    allDay.time = .allDay(first: allDay.id.date, last: allDay.id.date)
    #expect(overlaps([whole, allDay] + others) == [:])
  }

  @Test func ofVeryManyAllAreMarkedAndAFewTold() throws {
    let events = try (1...500).map { try event($0, 600, 660) }
    let overlaps = overlaps(events)
    #expect(overlaps.count == 500)
    #expect(overlaps.values.map(\.count).max() == 8)
  }
}
