// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Wording

/// What the tests of the page of busy times show: the sample meeting's people on Saturday 21 November.
extension Samples {
  static func busy(
    _ start: (Int, Int), minutes: Int, day number: Int = 21, _ availability: Availability = .busy, row: Int64? = nil
  ) -> BusyTime {
    let clock = WallClock(day(number), hour: start.0, minute: start.1)!
    return BusyTime(
      .timed(TimedSpan(start: clock, zone: EventZone(moscow), length: minutes * 60)), availability,
      row: row.flatMap { EventID($0) })
  }

  /// 李 is away all day, the meeting itself is in the rows of two.
  static let busyTimes: [UserID: [BusyTime]] = [
    UserID(7)!: [busy((10, 0), minutes: 30), busy((14, 0), minutes: 60, row: 651), busy((15, 30), minutes: 30)],
    UserID(8)!: [busy((12, 0), minutes: 90), busy((14, 0), minutes: 60, row: 651), busy((18, 15), minutes: 90)],
    UserID(9)!: [BusyTime(.allDay(first: day(20), last: day(21)), .absent)],
    UserID(10)!: [busy((9, 0), minutes: 120), busy((16, 0), minutes: 60, .absent)],
  ]

  /// Maria and Zoë, who has declined, are busy at the time of the meeting, John until half past four, and of 李 nothing is known.
  static let late: [UserID: [BusyTime]] = [
    UserID(7)!: [busy((14, 30), minutes: 15)], UserID(8)!: [busy((15, 0), minutes: 90)],
    UserID(10)!: [busy((14, 0), minutes: 60)],
  ]

  /// The meeting with an answer of 李, and what was asked after `b`.
  static func busyPage(
    _ answer: Answer = .accepted, columns: Int = 80, rows: Int = 12, _ language: Language = .english,
    isASCII: Bool = false, _ change: (inout CalendarEvent) -> Void = { _ in }
  ) -> (state: CalendarState, effects: [Effect]) {
    var event = meeting
    event.attendees[2].answer = answer
    change(&event)
    var listed = events
    for index in listed.indices where listed[index].id.event == event.id { listed[index].time = event.time! }
    var state = agenda(reading(listed), columns: columns, rows: rows, language, isASCII: isASCII, showsEvent: false)
    _ = state.reduce(.keyPressed(.home))
    for _ in listed where state.cursor.instance?.event != event.id { _ = state.reduce(.keyPressed("j")) }
    _ = state.reduce(.recalled(InstanceID(event: event.id, date: event.time!.date), detail(event), asOf: now))
    let effects = state.reduce(.keyPressed("b"))
    return (state, effects)
  }

  /// The page once the portal has told.
  static func busyPicture(
    _ times: [UserID: [BusyTime]] = busyTimes, _ answer: Answer = .accepted, columns: Int = 80, rows: Int = 12,
    language: Language = .english, isASCII: Bool = false, _ change: (inout CalendarEvent) -> Void = { _ in }
  ) -> String {
    var state = busyPage(answer, columns: columns, rows: rows, language, isASCII: isASCII, change).state
    _ = state.reduce(.busyTimesLoaded(.success(times), load: state.loads))
    return state.draw().description
  }
}
