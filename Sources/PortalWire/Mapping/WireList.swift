public import CalendarModel

/// The rows of an answer that could be read, in the portal's order, and how many could not.
public struct WireList<Element: Hashable & Sendable>: Hashable, Sendable {
  /// What was read.
  public var elements: [Element]
  /// How many rows were strange.
  public var skipped: Int

  private init(_ result: JSONValue, read: (JSONValue) -> Element?) throws(PortalError) {
    guard let rows = result.rows else { throw PortalError(misshapen: result) }
    elements = rows.compactMap(read)
    skipped = rows.count - elements.count
  }
}

extension WireList<CalendarEvent> {
  /// Reads the result of `calendar.event.get`. One row that reveals the portal's date format tells it for all; else
  /// `hint` does.
  public init(events result: JSONValue, dateFormat hint: PortalDateFormat? = nil) throws(PortalError) {
    let revealed = result.elements?.lazy.compactMap { PortalDateFormat(revealedBy: $0) }.first
    try self.init(result) { CalendarEvent(wire: $0, dateFormat: revealed ?? hint) }
  }
}

extension WireList<CalendarSection> {
  /// Reads the result of `calendar.section.get`.
  public init(sections result: JSONValue) throws(PortalError) {
    try self.init(result) { CalendarSection(wire: $0) }
  }
}

extension WireList<Person> {
  /// Reads the result of `user.get`.
  public init(people result: JSONValue) throws(PortalError) {
    try self.init(result) { Person(wire: $0) }
  }
}
