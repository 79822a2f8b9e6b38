import CalendarModel
import Foundation
import PortalWire

/// Finds an instance of a series, by asking for the events of its calendar: `calendar.event.getbyid` tells the first alone.
struct OccurrenceSearch {
  /// Which instance is meant.
  enum Goal: Hashable {
    case on(CivilDate)
    /// The first that starts on that day or later.
    case next(from: CivilDate)
  }

  let goal: Goal
  /// The series, as its first instance.
  let event: CalendarEvent
  /// How it repeats.
  let recurrence: Recurrence
  /// Today in its zone.
  let today: CivilDate
  private let dateFormat: PortalDateFormat?
  private let me: UserID?

  /// Makes a search; nil for what is no series. Without a date the next instance from today on is meant, in the event's own zone,
  /// and for whole days in `zone`.
  init?(for found: FoundEvent, on date: CivilDate?, now: Date, zone: TimeZone?, me: UserID?) {
    guard let recurrence = found.event.recurrence else { return nil }
    event = found.event
    self.recurrence = recurrence
    dateFormat = found.dateFormat
    self.me = me
    today = WallClock(now, in: Self.zone(of: event.time) ?? zone ?? .gmt).date
    goal = date.map { .on($0) } ?? .next(from: max(today, event.time?.date ?? today))
  }

  /// Whether the series is over, so that nothing is to be found.
  var isOver: Bool {
    guard case .next(let date) = goal, let until = recurrence.until else { return false }
    return until < date
  }

  /// The question. Where nothing turned up in the usual window, a wide one is asked for.
  func command(isWide: Bool = false) -> BatchCommand {
    let window =
      switch goal {
      case .on(let date): OccurrenceWindow(on: date, of: recurrence)
      case .next(let date): OccurrenceWindow(nextFrom: date, of: recurrence, isWide: isWide)
      }
    return command(name, window)
  }

  /// Asks for the events of the series' calendar in a window.
  func command(_ name: String, _ window: OccurrenceWindow) -> BatchCommand {
    let dates: [String: JSONValue] = [
      "from": .string(window.first.description), "to": .string(window.last.description),
    ]
    return BatchCommand(name, .events, calendar.merging(dates) { calendar, _ in calendar })
  }

  /// When the instance is, by the answer to that question; nil where there is none.
  func occurrence(_ replies: Replies) throws(PortalError) -> EventTime? {
    let times = try times(replies, name)
    switch goal {
    case .on(let date): return times.first { $0.date == date }
    case .next(let date): return times.filter { $0.date >= date }.min { $0.date < $1.date }
    }
  }

  /// When the instances are that the answer to a question has, and with `withEdited` those that were edited by themselves.
  func times(_ replies: Replies, _ name: String, withEdited: Bool = false) throws(PortalError) -> [EventTime] {
    let result = try replies[name].get().result
    guard let rows = result.rows else { throw PortalError(misshapen: result) }
    let instances = rows.filter { isInstance($0) || withEdited && isEdited($0) }
    return try WireList(events: .array(instances), dateFormat: dateFormat).elements.compactMap(\.time)
  }

  /// Whether the series can be shown by its first instance although the search failed: where no date was asked for, and the portal does
  /// not let me list the calendar.
  func survives(_ error: PortalError) -> Bool {
    guard case .next = goal else { return false }
    switch error {
    case .answered, .accessDenied, .missingScope, .noSuchMethod: return true
    case .unreachable, .timedOut, .refusedCredentials, .busy, .rateLimited, .moved, .loginMoved, .broken,
      .nonsense, .tooLarge, .loginUnkept:
      return false
    }
  }

  private var name: String { "occurrence\(event.id)" }

  /// The calendar that holds the series. I may not see the host's, but as an attendee I have a row in my own, of the same parent.
  private var calendar: [String: JSONValue] {
    if let me, event.kind == .user, event.ownerID != me.rawValue, event.attendees.contains(where: { $0.user == me }) {
      return ["type": "user", "ownerId": .integer(me.rawValue)]
    }
    let owner: [String: JSONValue] = ["type": .string(event.kind.code), "ownerId": .integer(event.ownerID ?? 0)]
    guard let section = event.section else { return owner }
    return owner.merging(["section": [.integer(section.rawValue)]]) { owner, _ in owner }
  }

  private func isInstance(_ row: JSONValue) -> Bool {
    row["ID"]?.identifier() == event.id
      || event.parent.map { row["PARENT_ID"]?.identifier() == $0 } ?? false
  }

  private func isEdited(_ row: JSONValue) -> Bool {
    guard let series: EventID = row["RECURRENCE_ID"]?.identifier() else { return false }
    return series == event.id || series == event.parent
  }

  private static func zone(of time: EventTime?) -> TimeZone? {
    if case .timed(let span) = time { span.zone.timeZone } else { nil }
  }
}
