import CalendarModel
import Foundation

/// What another calendar has to know of a zone to read some moments: when its clocks were changed before each of them.
struct ICalendarZone {
  private let zone: TimeZone
  /// In seconds after 1970, when clocks were changed, or the beginning of what is told of them.
  private let onsets: [Int]

  /// The zones of moments, by name.
  static func all(for moments: [ICalendarMoment]) -> [ICalendarZone] {
    let instants = Dictionary(
      grouping: moments.compactMap { moment in moment.zone.map { (zone: $0, instant: moment.instant) } }, by: \.zone)
    return instants.map { zone, moments in ICalendarZone(zone, for: moments.map(\.instant)) }
      .sorted { $0.zone.identifier < $1.zone.identifier }
  }

  private init(_ zone: TimeZone, for instants: [Date]) {
    self.zone = zone
    onsets = Set(instants.flatMap { Self.onsets(in: zone, before: Int($0.timeIntervalSince1970)) }).sorted()
      .reduce(into: []) { kept, onset in
        // One with the offset of the one before it tells nothing new of the moments after it.
        if kept.last.map({ Self.offset(of: zone, at: $0) != Self.offset(of: zone, at: onset) }) ?? true {
          kept.append(onset)
        }
      }
  }

  /// Adds the zone as a component.
  func write(to lines: inout ContentLines) {
    lines.add(component: "VTIMEZONE") { lines in
      lines.add("TZID", zone.identifier)
      for onset in onsets {
        let isDaylight = onsets.count > 1 && zone.isDaylightSavingTime(for: Self.date(onset))
        lines.add(component: isDaylight ? "DAYLIGHT" : "STANDARD") { lines in
          let (before, after) = (Self.offset(of: zone, at: onset - 1), Self.offset(of: zone, at: onset))
          lines.add("DTSTART", ICalendarMoment.text(WallClock(Self.date(onset + before), in: .gmt)))
          lines.add("TZOFFSETFROM", Self.text(offset: before))
          lines.add("TZOFFSETTO", Self.text(offset: after))
          lines.add("TZNAME", words: zone.abbreviation(for: Self.date(onset)))
        }
      }
    }
  }

  /// The changes in the year before an instant; where there are none, the year's beginning.
  private static func onsets(in zone: TimeZone, before instant: Int) -> [Int] {
    let (year, fortnight) = (366 * 86_400, 14 * 86_400)
    let changes = stride(from: instant - year, to: instant, by: fortnight).compactMap { early in
      change(in: zone, from: early, to: min(early + fortnight, instant))
    }
    return changes.isEmpty ? [instant - year] : changes
  }

  /// The first second with another offset, where both ends differ.
  private static func change(in zone: TimeZone, from early: Int, to late: Int) -> Int? {
    let before = offset(of: zone, at: early)
    guard offset(of: zone, at: late) != before else { return nil }
    var (early, late) = (early, late)
    while late - early > 1 {
      let middle = early + (late - early) / 2
      if offset(of: zone, at: middle) == before { early = middle } else { late = middle }
    }
    return late
  }

  private static func date(_ epochSeconds: Int) -> Date { Date(timeIntervalSince1970: Double(epochSeconds)) }

  private static func offset(of zone: TimeZone, at epochSeconds: Int) -> Int {
    zone.secondsFromGMT(for: date(epochSeconds))
  }

  /// `+0530`, `-0456`, with seconds where there are some.
  private static func text(offset: Int) -> String {
    let clock = WallClock(CivilDate(dayNumber: 0), secondOfDay: abs(offset))
    let digits = ICalendarMoment.text(clock).suffix(6)
    return (offset < 0 ? "-" : "+") + (clock.second == 0 ? digits.dropLast(2) : digits)
  }
}
