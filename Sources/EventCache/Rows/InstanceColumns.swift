import CalendarModel
import Foundation
import GRDB

/// When an instance takes place, as the cache's columns.
struct InstanceColumns {
  /// The columns, in the order of `values`.
  static let names = [
    "startSecond", "length", "zone", "zoneOffset", "endZone", "endZoneOffset", "lastDate", "firstDay", "lastDay",
    "startAt", "endAt", "timeMark",
  ]
  /// What they hold.
  let values: StatementArguments
  /// The first day by UTC, of whole days the first of them.
  let firstDay: Int
  /// The last day by UTC, of whole days the last of them.
  let lastDay: Int

  /// Lays out a time. Whole days begin fourteen hours before their UTC, where days begin first, and end twelve hours after,
  /// where they end last.
  init(_ time: EventTime) {
    let days = time.days(in: .gmt)
    firstDay = days.first.dayNumber
    lastDay = max(firstDay, days.last.dayNumber)
    switch time {
    case .timed(let span):
      values = [
        span.start.secondOfDay, span.length, span.zone.name, Self.offset(of: span.zone), span.endZone.name,
        Self.offset(of: span.endZone), lastDay, firstDay, lastDay, Int(span.startInstant.timeIntervalSince1970),
        Int(span.endInstant.timeIntervalSince1970), time.mark,
      ]
    case .allDay(let first, let last):
      values = [
        nil, 0, nil, nil, nil, nil, last.dayNumber, firstDay, lastDay, first.dayNumber * 86_400 - 14 * 3600,
        (last.dayNumber + 1) * 86_400 + 12 * 3600, time.mark,
      ]
    }
  }

  /// The offset by which a zone is read where its name is not known.
  private static func offset(of zone: EventZone) -> Int? {
    zone.name == zone.timeZone.identifier ? nil : zone.timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: 0))
  }
}
