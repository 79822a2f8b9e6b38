import CalendarModel
import Foundation

/// Reads times of instances, and finds each zone once.
struct TimeReader {
  /// The columns that it reads.
  static let columns =
    "i.startSecond, i.length, i.zone, i.zoneOffset, i.endZone, i.endZoneOffset, i.lastDate"

  private struct Key: Hashable {
    let name: String?
    let offset: Int?
  }

  private var zones: [Key: EventZone] = [:]

  /// Reads the time of an instance on a date.
  mutating func time(_ fields: inout RowFields, on date: CivilDate) -> EventTime {
    let second = fields.integer()
    let length = fields.integer() ?? 0
    let zone = zone(name: fields.text(), offset: fields.integer())
    let endZone = self.zone(name: fields.text(), offset: fields.integer())
    let last = CivilDate(dayNumber: fields.integer() ?? date.dayNumber)
    guard let second else { return .allDay(first: date, last: max(date, last)) }
    return .timed(
      TimedSpan(start: WallClock(date, secondOfDay: second), zone: zone, endZone: endZone, length: length))
  }

  private mutating func zone(name: String?, offset: Int?) -> EventZone {
    let key = Key(name: name, offset: offset)
    if let known = zones[key] { return known }
    let zone = EventZone(name: name, fallbackOffset: offset)
    zones[key] = zone
    return zone
  }
}
