import CalendarModel

extension EventLocation {
  /// Reads `LOCATION`: `calendar_<section>[_<booking>]` is a room, `ECMR_<number>[_<booking>]` one of the older kind,
  /// all else text.
  init?(wire location: JSONValue?) {
    guard let text = location?.name else { return nil }
    self = Self.room(text) ?? .text(text)
  }

  private static func room(_ text: String) -> EventLocation? {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let section = SectionID(decimal: parts[1]) else { return nil }
    switch parts[0] {
    case "calendar": return .room(section, booking: parts.count == 3 ? EventID(decimal: parts[2]) : nil)
    case "ECMR": return .legacyRoom(section.rawValue)
    default: return nil
    }
  }
}
