/// Where an event takes place.
public enum EventLocation: Hashable, Codable, Sendable {
  /// What somebody typed.
  case text(String)
  /// A meeting room: its name is that of the section; `booking` is the room's own event.
  case room(SectionID, booking: EventID?)
  /// A room of the older kind (`ECMR_…`), whose name no calendar method tells.
  case legacyRoom(Int64)
}
