import CalendarModel
import Foundation
import Testing

/// An event of which a test says every field that is not at its default.
func event(_ id: EventID, _ change: (inout CalendarEvent) throws -> Void) rethrows -> CalendarEvent {
  var event = CalendarEvent(id: id)
  try change(&event)
  return event
}

func date(_ iso: String) throws -> CivilDate {
  try #require(CivilDate(iso: iso))
}

/// A wall clock by `YYYY-MM-DD HH:MM:SS`.
func clock(_ text: String) throws -> WallClock {
  let parts = text.split(separator: " ")
  let time = try #require(parts.last).split(separator: ":").compactMap { Int($0) }
  try #require(time.count == 3)
  return try #require(WallClock(date(String(parts[0])), hour: time[0], minute: time[1], second: time[2]))
}

func span(_ text: String, _ zone: String, length: Int) throws -> EventTime {
  .timed(TimedSpan(start: try clock(text), zone: EventZone(name: zone, fallbackOffset: nil), length: length))
}

/// An instant by ISO 8601.
func instant(_ iso: String) throws -> Date {
  try Date(iso, strategy: .iso8601)
}

func plain(_ lines: String...) -> RichText {
  RichText(lines: lines.map { RichText.Line([RichText.Run($0)]) })
}
