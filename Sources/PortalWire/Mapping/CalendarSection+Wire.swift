public import CalendarModel

extension CalendarSection {
  /// Reads a row of `calendar.section.get`, or nothing where it has no id.
  ///
  /// `EXPORT` is left where it is: its link opens the calendar to anybody who has it.
  public init?(wire: JSONValue) {
    guard let id: SectionID = wire["ID"]?.identifier() else { return nil }
    self.init(
      id: id,
      name: wire["NAME"]?.name ?? "",
      color: wire["COLOR"]?.word.flatMap { EventColor(hex: $0) },
      kind: wire["CAL_TYPE"]?.word.map { CalendarKind(code: $0) } ?? .user,
      ownerID: wire["OWNER_ID"]?.whole.flatMap { $0 > 0 ? $0 : nil })
  }
}
