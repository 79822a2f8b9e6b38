import CalendarModel
import PortalWire

/// The rows of one owner in days that follow on each other, as several windows brought them.
struct ListedRows {
  private let owner: CalendarOwner
  private var span: DaySpan
  private var rows: [JSONValue]

  init(_ window: ListWindow, _ rows: [JSONValue]) {
    owner = window.owner
    span = window.span
    self.rows = rows
  }

  /// Adds the rows of the next window, or says that it does not follow on.
  mutating func join(_ window: ListWindow, _ rows: [JSONValue]) -> Bool {
    guard window.owner == owner, span.last.adding(days: 1) == window.span.first else { return false }
    span = span.union(window.span)
    self.rows += rows
    return true
  }

  /// How the portal writes dates, as far as a row reveals it.
  var dateFormat: PortalDateFormat? { rows.lazy.compactMap { PortalDateFormat(revealedBy: $0) }.first }

  /// The instances, each once although windows overlap, and how many rows have no instance.
  func part(dateFormat: PortalDateFormat?) -> PortalLists.Part {
    var seen: Set<InstanceID> = []
    var strange: Set<JSONValue> = []
    let events = rows.compactMap { row -> CalendarEvent? in
      guard let event = CalendarEvent(wire: row, dateFormat: dateFormat), let id = event.instance else {
        strange.insert(row)
        return nil
      }
      return seen.insert(id).inserted ? event : nil
    }
    return PortalLists.Part(owner: owner, span: span, events: events, skipped: strange.count)
  }
}
