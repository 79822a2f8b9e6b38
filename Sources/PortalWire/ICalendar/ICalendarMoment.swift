import CalendarModel
import Foundation

/// An instant as iCalendar writes it: by the wall clock of a zone, else in UTC.
struct ICalendarMoment {
  /// When.
  let instant: Date
  /// The zone by whose clock it is written; nil for UTC.
  let zone: TimeZone?

  /// Makes a moment in a zone. It is one of UTC where the zone has no name of the time zone database, for no other
  /// calendar would know it, and where its clock shows the same time twice and this is the second.
  init(_ instant: Date, in zone: EventZone) {
    self.instant = instant
    let isWritten =
      zone.name == zone.timeZone.identifier && Self.isDatabaseName(zone.timeZone.identifier)
      && WallClock(instant, in: zone.timeZone).instant(in: zone.timeZone) == instant
    self.zone = isWritten ? zone.timeZone : nil
  }

  /// Adds it as a property.
  func write(_ name: String, to lines: inout ContentLines) {
    if let zone {
      lines.add(name, Self.text(WallClock(instant, in: zone)), [.init("TZID", zone.identifier)])
    } else {
      lines.add(name, Self.utc(instant))
    }
  }

  /// `20261121T090000Z`.
  static func utc(_ instant: Date) -> String { text(WallClock(instant, in: .gmt)) + "Z" }

  /// `20261121T090000`.
  static func text(_ clock: WallClock) -> String { clock.description.filter { $0 != "-" && $0 != ":" } }

  /// `20261121`.
  static func text(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

  /// Whether a name is one such as `Europe/Moscow`.
  private static func isDatabaseName(_ name: String) -> Bool {
    name.contains("/")
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0 || "_+-/".unicodeScalars.contains($0))
      }
  }
}
