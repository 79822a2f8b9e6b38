/// Where the portal shows its calendars to a browser.
public struct PortalPages: Hashable, Sendable {
  /// The portal's address, without a slash at its end.
  public let portal: String

  /// Names a portal by its address, such as `https://portal.example`.
  public init(portal: String) { self.portal = portal }

  /// The page that opens an event in its owner's calendar; nil for calendars that are no person's. `path` is where the portal says
  /// that people's calendars are (`PortalSettings.userCalendarPath`).
  public func page(of event: EventID, of owner: CalendarOwner, path: String?) -> String? {
    guard owner.kind == .user, owner.id > 0, let path else { return nil }
    return "\(portal)\(path.replacing("#user_id#", with: "\(owner.id)"))?EVENT_ID=\(event)"
  }
}
