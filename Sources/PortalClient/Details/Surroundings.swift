import CalendarModel
import Foundation
import PortalWire

/// What all events of an answer have in common: who I am, my zone, my calendars and the rooms.
///
/// Any of it may be refused, for want of a right; that costs names, not the event.
struct Surroundings {
  /// The questions.
  static let commands = [
    BatchCommand("me", .profile),
    BatchCommand("settings", .settings),
    BatchCommand("calendars", .sections, ["type": "user"]),
    BatchCommand("rooms", .sections, ["type": "location", "ownerId": 0]),
  ]

  /// Who I am.
  let me: UserID?
  /// My zone at the portal, in which it reckons.
  let zone: TimeZone?
  /// Seconds by which the portal's server is ahead of UTC.
  let serverOffset: Int?
  /// What was known before, and what these questions added.
  let directory: Directory

  /// Reads the answers. A webhook's own address says whose it is.
  init(_ replies: Replies, user: UserID?, known: Directory) {
    let profile = replies.result("me").flatMap(Profile.init)
    me = user ?? profile?.id
    zone = replies.result("settings").flatMap { UserSettings(wire: $0).timeZone } ?? profile?.timeZone
    serverOffset = replies.serverOffset
    let sections = replies.rows("calendars") + replies.rows("rooms")
    var directory = known
    directory.merge(
      Directory(
        people: [profile?.person].compactMap(\.self), sections: sections.compactMap { CalendarSection(wire: $0) }))
    self.directory = directory
  }
}
