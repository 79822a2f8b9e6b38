/// The name of a method of the portal's REST interface, such as `calendar.event.getbyid`.
public struct PortalMethod: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  /// The name as it stands in the address.
  public let rawValue: String

  /// Makes a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// One event by id, or `null` where it is missing, deleted or hidden; a series is one row.
  public static let event = PortalMethod(rawValue: "calendar.event.getbyid")
  /// The events of a calendar between two dates, series expanded.
  public static let events = PortalMethod(rawValue: "calendar.event.get")
  /// My answer to a meeting.
  public static let myAnswer = PortalMethod(rawValue: "calendar.meeting.status.get")
  /// Sets my answer. The portal says `true` whatever happened.
  public static let setMyAnswer = PortalMethod(rawValue: "calendar.meeting.status.set")
  /// The calendars of an owner, or the meeting rooms.
  public static let sections = PortalMethod(rawValue: "calendar.section.get")
  /// My calendar settings, with my time zone.
  public static let settings = PortalMethod(rawValue: "calendar.user.settings.get")
  /// What the administrator has set for calendars.
  public static let portalSettings = PortalMethod(rawValue: "calendar.settings.get")
  /// When people are busy, by person; absences included.
  public static let busyTimes = PortalMethod(rawValue: "calendar.accessibility.get")
  /// People by filter, 50 a page.
  public static let people = PortalMethod(rawValue: "user.get")
  /// Who I am, with every key.
  public static let profile = PortalMethod(rawValue: "profile")
  /// Up to 50 calls in one.
  public static let batch = PortalMethod(rawValue: "batch")

  /// The right that a key needs for it, where its name tells: `profile` and `batch` need none.
  public var scope: String? {
    let first = rawValue.prefix { $0 != "." }
    return first.count < rawValue.count && first != "method" && first != "server" ? String(first) : nil
  }

  /// The name.
  public var description: String { rawValue }
}
