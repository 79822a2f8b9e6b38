import CalendarModel

extension EventDetail {
  /// The event without title, description, people, places and what the portal sent beside.
  func masked(with mask: String) -> EventDetail {
    var detail = self
    detail.event = event.masked(with: mask)
    detail.standIn = mask
    detail.directory = Directory(sections: directory.sections.values.map { $0.masked(with: mask) })
    detail.rawFields = rawFields.map { RawField(name: $0.name, json: mask) }
    return detail
  }
}

extension CalendarEvent {
  fileprivate func masked(with mask: String) -> CalendarEvent {
    var event = self
    event.name = mask
    event.description = description.isEmpty ? RichText() : RichText(lines: [.init([.init(mask)])])
    event.location = location.map { _ in .text(mask) }
    event.meeting?.hostName = meeting?.hostName.map { _ in mask }
    event.meeting?.mailFrom = meeting?.mailFrom.map { _ in mask }
    event.crmLinks = crmLinks.map { _ in CRMLink(code: mask) }
    event.files = files.map { _ in mask }
    // Those of other calendars hold addresses.
    event.uid = uid.map { _ in mask }
    event.googleID = googleID.map { _ in mask }
    return event
  }
}

extension CalendarSection {
  /// The calendar or room without its name.
  func masked(with mask: String) -> CalendarSection {
    var section = self
    section.name = mask
    return section
  }
}
