import CalendarModel
import Foundation

extension CalendarState {
  /// Shows times by the next of the clocks that differ: here, the portal's, the event's, the configured ones.
  mutating func turnClock() -> [Effect] {
    let event: TimeZone? =
      if case .timed(let span) = selected?.summary.time ?? detail?.loaded?.event.time { span.zone.timeZone } else {
        nil
      }
    var clocks: [(clock: DisplayClock, zone: TimeZone)] = [(.here, home.timeZone)]
    let others =
      [(DisplayClock.portal, listing.reading.portalZone), (.event, clock == .event ? eventZone : event)]
      + configuredZones.enumerated().map { (.configured($0.offset), $0.element) }
    for case (let clock, let zone?) in others where !clocks.contains(where: { $0.zone.identifier == zone.identifier }) {
      clocks.append((clock, zone))
    }
    let place = clocks.firstIndex { $0.clock == clock } ?? 0
    let next = clocks[(place + 1) % clocks.count]
    if next.clock == .event { eventZone = next.zone }
    clock = next.clock
    notice = .clock(next.clock, zone: next.zone.identifier)
    listing.move(to: zone.timeZone)
    keepCursor()
    return read(listing.span)
  }
}
