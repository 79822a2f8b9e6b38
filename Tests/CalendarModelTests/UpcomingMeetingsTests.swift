import CalendarModel
import Foundation
import Testing

struct UpcomingMeetingsTests {
  private let moscow = TimeZone(secondsFromGMT: 3 * 3600) ?? .gmt
  /// Saturday 21 November 2026, 13:20 in Moscow.
  private let now = Date(timeIntervalSince1970: 1_795_256_400)

  private func meeting(
    _ id: Int64, hour: Int, minutes: Int = 60, day: Int = 21, answer: Answer = .accepted, parent: Int64? = nil,
    changes: Set<InstanceChange> = []
  ) throws -> EventSummary {
    var event = CalendarEvent(id: try #require(EventID(id)))
    event.parent = parent.flatMap { EventID($0) }
    event.isMeeting = true
    event.attendees = [Attendee(user: 7, answer: answer)]
    let date = try #require(CivilDate(year: 2026, month: 11, day: day))
    event.time = .timed(
      TimedSpan(
        start: WallClock(date, secondOfDay: hour * 3600), zone: EventZone(moscow), length: minutes * 60))
    return try #require(EventSummary(event, me: 7, directory: Directory(), changes: changes))
  }

  @Test func theMeetingThatStartedLastIsNextOfThoseThatAreOn() throws {
    let events = try [meeting(1, hour: 12, minutes: 120), meeting(2, hour: 13), meeting(3, hour: 14)]
    #expect(events.next(now: now)?.id.event == EventID(2))
  }

  @Test func whereNoneIsOnTheFirstToComeIsNext() throws {
    let events = try [meeting(3, hour: 16), meeting(2, hour: 14), meeting(1, hour: 9)]
    #expect(events.next(now: now)?.id.event == EventID(2))
  }

  @Test func declinedAndGoneOnesAreNeverNext() throws {
    let events = try [
      meeting(1, hour: 14, answer: .declined), meeting(2, hour: 15, changes: [.gone]), meeting(3, hour: 16),
    ]
    #expect(events.next(now: now)?.id.event == EventID(3))
  }

  @Test func ofASeriesTheEarliestInstanceWaits() throws {
    let events = try [
      meeting(6, hour: 10, day: 23, answer: .notAnswered, parent: 5),
      meeting(6, hour: 10, day: 22, answer: .notAnswered, parent: 5),
      meeting(8, hour: 9, answer: .notAnswered), meeting(9, hour: 18),
    ]
    #expect(events.waiting(now: now, in: moscow).map { "\($0.id)" } == ["6 on 2026-11-22"])
  }

  @Test func waitingReachesNinetyDays() throws {
    let inside = try meeting(1, hour: 14, answer: .notAnswered)
    #expect(inside.isWaiting(now: now.addingTimeInterval(-89 * 86_400), in: moscow))
    #expect(!inside.isWaiting(now: now.addingTimeInterval(-91 * 86_400), in: moscow))
  }
}
