extension WireFormat {
  func addMeeting(of row: Row, to object: inout PHPArray) {
    let event = row.event
    let isUsers = object["CAL_TYPE"] == "user"
    object["IS_MEETING"] = .bool(event.meeting != nil)
    guard let meeting = event.meeting else {
      object["MEETING_STATUS"] = isUsers ? "H" : "Y"
      object["MEETING_HOST"] = .digits(isUsers ? row.owner : 0)
      object["MEETING"] = isUsers ? settings(of: nil, host: row.owner) : .null
      object["ATTENDEES_CODES"] = isUsers ? [.string("U\(row.owner)")] : .null
      object["ATTENDEE_LIST"] = pseudoAttendees(of: row, isUsers: isUsers)
      if isUsers { object["attendeesEntityList"] = entities([row.owner]) }
      return
    }
    object["MEETING_STATUS"] = .string(row.id == row.parentID ? "H" : row.answer?.rawValue ?? "")
    object["MEETING_HOST"] = .digits(meeting.host)
    object["MEETING"] = settings(of: meeting, host: meeting.host)
    object["ATTENDEES_CODES"] = .list(meeting.everybody.map { .string("U\($0)") })
    object["ATTENDEE_LIST"] = .list(
      world.rows(of: event).map { copy in
        [
          "id": .int(copy.id == event.id ? meeting.host : copy.owner), "entryId": .digits(copy.id),
          "status": .string(copy.answer?.rawValue ?? ""),
        ]
      })
    object["attendeesEntityList"] = entities(meeting.everybody)
  }

  private func entities(_ people: [Person.ID]) -> PHPValue {
    .list(people.map { ["entityId": "user", "id": .int($0)] })
  }

  /// What is not a meeting has a list too: one entry, or none for a booked resource.
  private func pseudoAttendees(of row: Row, isUsers: Bool) -> PHPValue {
    if row.event.kind != nil { return .empty }
    return [["id": .int(isUsers ? row.owner : 0), "entryId": .digits(row.id), "status": isUsers ? "H" : "Y"]]
  }

  private func settings(of meeting: Meeting?, host: Person.ID) -> PHPValue {
    var settings = PHPArray()
    if isOld {
      settings["HOST_NAME"] = .string(world.person(host)?.fullName ?? "")
      settings["TEXT"] = .null
      settings["OPEN"] = false
      settings["NOTIFY"] = .bool(meeting?.notifiesHost ?? false)
      settings["REINVITE"] = false
      return .array(settings)
    }
    settings["NOTIFY"] = .bool(meeting?.notifiesHost ?? false)
    settings["MEETING_CREATOR"] = .int(host)
    settings["REINVITE"] = false
    settings["ALLOW_INVITE"] = .bool(meeting?.guestsMayInvite ?? false)
    settings["HIDE_GUESTS"] = .bool(meeting?.hidesGuests ?? false)
    settings["HOST_NAME"] = .string(world.person(host)?.fullName ?? "")
    settings["LANGUAGE_ID"] = configuration.language == .english ? .null : "ru"
    settings["MAIL_FROM"] = host.isMultiple(of: 2) ? "" : false
    if let meeting { settings["CHAT_ID"] = .int(meeting.chat) }
    return .array(settings)
  }
}
