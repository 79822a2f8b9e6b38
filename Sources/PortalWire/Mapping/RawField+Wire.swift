public import CalendarModel

extension RawField {
  /// Every field of an event as the portal sent it, sorted by name. The key to a calendar's export is never among them.
  public static func all(of event: JSONValue) -> [RawField] {
    (event.members ?? [:]).filter { $0.key != "EXPORT" }.sorted { $0.key < $1.key }
      .map { RawField(name: $0.key, json: $0.value.pretty) }
  }
}
