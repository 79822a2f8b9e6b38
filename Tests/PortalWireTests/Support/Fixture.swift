import CalendarModel
import Foundation
import PortalWire
import Testing

/// An answer of a portal, from the folder `Fixtures`: the keys, types and figures of a real one with words of our own.
enum Fixture {
  static let names = [
    "all-day-booking", "busy-times", "busy-times-and-absences", "calendars", "company-event", "current-user",
    "documented-answer",
    "documented-event", "instance-of-weekly-series", "meeting-in-a-room", "my-answer-as-host",
    "plain-event-moved-occurrence-and-meeting", "private-series", "resource-booking", "room-booking", "rooms",
    "three-instances-of-a-series", "user-settings",
  ]

  /// Those whose rows are events.
  static let events = [
    "all-day-booking", "company-event", "documented-event", "instance-of-weekly-series", "meeting-in-a-room",
    "plain-event-moved-occurrence-and-meeting", "private-series", "resource-booking", "room-booking",
    "three-instances-of-a-series",
  ]

  static func body(_ name: String) throws -> Data {
    try Data(contentsOf: #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "json")))
  }

  static func answer(_ name: String) throws -> PortalAnswer {
    try PortalAnswer(status: 200, body: body(name), method: .event)
  }

  /// The event of a fixture, or one of its list.
  static func wireEvent(_ name: String, row: Int = 0) throws -> JSONValue {
    let result = try answer(name).result
    guard case .array(let rows) = result else { return result }
    return try #require(rows.indices.contains(row) ? rows[row] : nil)
  }

  static func event(_ name: String, row: Int = 0) throws -> CalendarEvent {
    try #require(CalendarEvent(wire: wireEvent(name, row: row)))
  }
}
