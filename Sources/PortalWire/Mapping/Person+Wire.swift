public import CalendarModel

extension Person {
  /// Reads a row of `user.get`, or the answer of `user.current` or `profile`; nothing where it has no id or nothing to
  /// call them by.
  ///
  /// Without a name it is the address that people know each other by, then the login.
  public init?(wire: JSONValue) {
    guard let id: UserID = wire["ID"]?.identifier() else { return nil }
    let named = Person(id: id, nameParts: ["NAME", "LAST_NAME"].compactMap { wire[$0]?.name })
    guard let person = named ?? Person(id: id, nameParts: [wire["EMAIL"]?.name ?? wire["LOGIN"]?.name ?? ""]) else {
      return nil
    }
    self = person
  }
}
