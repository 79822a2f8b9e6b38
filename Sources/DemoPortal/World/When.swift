import Foundation

/// The time of an event, or of the first occurrence of a series.
struct When: Sendable {
  var start: WallTime
  /// All-day: the first moment of the last day, as the portal stores it.
  var end: WallTime
  var startZone: TimeZone
  var endZone: TimeZone
  var isAllDay = false

  /// The portal's `DT_LENGTH`: days × 86400, or seconds from start to end.
  var length: Int {
    if isAllDay { return end.seconds - start.seconds + 86_400 }
    if startZone == endZone { return end.seconds - start.seconds }
    return end.epoch(in: endZone) - start.epoch(in: startZone)
  }

  /// The same on another day, at the same time on the wall.
  func moved(to day: CivilDay) -> When {
    var moved = self
    let distance = (day.number - start.day.number) * 86_400
    moved.start = start + distance
    moved.end = end + distance
    return moved
  }
}
