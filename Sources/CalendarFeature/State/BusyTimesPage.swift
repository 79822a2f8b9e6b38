public import CalendarModel
public import Foundation

/// When the people of a meeting are busy on a day, to see whether they can come.
public struct BusyTimesPage: Equatable, Sendable {
  /// What is known of the day.
  public enum Content: Equatable, Sendable {
    /// Nothing yet.
    case unknown
    /// When each is taken.
    case known(FreeBusyDay)
    /// Nothing, and why.
    case failed(PortalError)
  }

  /// Somebody who is invited.
  public struct Guest: Equatable, Sendable {
    /// Who.
    public let user: UserID
    /// By name; nil where the portal does not tell it.
    public let name: String?
    /// Whether the answer was no.
    public let hasDeclined: Bool
  }

  /// Which instance.
  public let instance: InstanceID
  /// The day that is looked at, in the zone of display.
  public var day: CivilDate
  /// The minutes of its day that the meeting takes; nil where it takes whole days.
  public let slot: Range<Int>?
  /// The event, once it is known.
  public private(set) var event: EventDetail?
  /// The organiser, then the others by name.
  public private(set) var guests: [Guest] = []
  /// What is known of the day.
  public var content = Content.unknown
  /// How many of the guests are above the page.
  public var scroll = 0

  /// The page of an instance on its first day, of which nothing is known.
  public init(_ instance: InstanceID, at time: EventTime, in zone: TimeZone) {
    self.instance = instance
    day = time.days(in: zone).first
    if case .timed(let span) = time, span.length < 86_400 {
      let (start, end) = (WallClock(span.startInstant, in: zone), WallClock(span.endInstant, in: zone))
      let days = end.date.dayNumber - start.date.dayNumber
      let minutes = (start: start.secondOfDay / 60, end: days * 1440 + (end.secondOfDay + 59) / 60)
      slot = minutes.start..<max(minutes.start, minutes.end)
    } else {
      slot = nil
    }
  }

  /// Takes who is invited. Returns whether they are others than before.
  mutating func take(_ event: EventDetail) -> Bool {
    let before = Set(guests.map(\.user))
    self.event = event
    let organizer = event.event.organizer
    let listed = event.event.attendees
    let all = (listed.contains { $0.user == organizer } ? [] : [organizer].compactMap(\.self)) + listed.map(\.user)
    let declined = Set(listed.filter { event.event.answer(of: $0) == .declined }.map(\.user))
    let sorted = Set(all).map { user in (name: event.name(of: user), user: user) }
      .map { (key: SearchText($0.name ?? "\u{10FFFF}").folded, guest: $0) }
      .sorted {
        ($0.guest.user == organizer ? 0 : 1, $0.key, $0.guest.user)
          < ($1.guest.user == organizer ? 0 : 1, $1.key, $1.guest.user)
      }
    guests = sorted.map {
      Guest(user: $0.guest.user, name: $0.guest.name, hasDeclined: declined.contains($0.guest.user))
    }
    return Set(all) != before
  }

  /// The days that are to be asked for: that of the page, and the next where the meeting goes over midnight.
  var span: DaySpan { DaySpan(from: day, days: (slot?.upperBound ?? 0) > 1440 ? 2 : 1) }

  /// The request for what the page shows.
  func request(number: Int, isSlow: Bool = false) -> BusyTimesRequest {
    BusyTimesRequest(number: number, instance: instance, day: day, people: guests.map(\.user), isSlow: isSlow)
  }

  /// Whether a time is that of the meeting itself, which does not keep its people from coming.
  func isMeeting(_ busy: BusyTime) -> Bool {
    guard let row = busy.row, let event = event?.event, busy.time.date == instance.date else { return false }
    return row == event.id || row == event.parent || event.attendees.contains { $0.entry == row }
  }
}

/// A request for people's busy times on a day.
public struct BusyTimesRequest: Equatable, Sendable {
  /// Tells its answer from the answers to others.
  public let number: Int
  /// For which meeting.
  public let instance: InstanceID
  /// For which day.
  public let day: CivilDate
  /// Who is asked for.
  public let people: [UserID]
  /// Whether it takes long enough to be told.
  public var isSlow = false
}
