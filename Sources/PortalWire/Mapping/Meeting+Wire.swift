import CalendarModel

extension Attendee {
  /// Reads an entry of `ATTENDEE_LIST`, or nothing where it names nobody (id 0).
  init?(wire entry: JSONValue) {
    guard let user = entry["id"]?.identifier(of: Person.self) else { return nil }
    self.init(
      user: user, entry: entry["entryId"]?.identifier(), answer: entry["status"].flatMap { Answer(wire: $0) })
  }
}

extension Answer {
  /// Reads the portal's letter.
  init?(wire letter: JSONValue) {
    guard let word = letter.word, let answer = Answer(rawValue: word.uppercased()) else { return nil }
    self = answer
  }
}

extension InvitedGroup {
  /// Reads the invitation of an event: `attendeesEntityList`, in older portals only `ATTENDEES_CODES`. Single people
  /// are left out.
  static func all(of event: JSONValue) -> [InvitedGroup] {
    if let entities = event["attendeesEntityList"]?.elements {
      entities.compactMap { InvitedGroup(entity: $0) }
    } else {
      event["ATTENDEES_CODES"]?.elements?.compactMap { $0.name.flatMap { InvitedGroup(code: $0) } } ?? []
    }
  }

  private init?(entity: JSONValue) {
    guard let kind = entity["entityId"]?.name, kind != "user", let id = entity["id"]?.name else { return nil }
    switch (kind, entity["id"]?.whole) {
    case ("department", let number?): self = .department(number)
    case ("project", let number?): self = .project(number)
    case ("meta-user", _) where id == "all-users": self = .everybody
    default: self = .other(kind: kind, id: id)
    }
  }

  /// Reads an access code: `UA`, `DR5`, `D5`, `SG3`, `SG3_K`; `U12` is a person.
  private init?(code: String) {
    let letters = code.prefix { $0.isLetter }
    let number = Int64(code.dropFirst(letters.count))
    switch (letters, number) {
    case ("UA", nil): self = .everybody
    case ("U", _): return nil
    case ("D", let number?), ("DR", let number?): self = .department(number)
    case ("SG", let number?): self = .project(number)
    case ("SG", nil): self = .other(kind: "project-roles", id: code)
    default: self = .other(kind: "", id: code)
    }
  }
}

extension MeetingSettings {
  /// Reads `MEETING`, an object, or `null` or `[]` where the portal has none.
  init?(wire meeting: JSONValue?) {
    guard case .object(let members) = meeting else { return nil }
    self.init()
    hostName = members["HOST_NAME"]?.name
    notifiesHost = members["NOTIFY"]?.flag
    asksAgain = members["REINVITE"]?.flag
    allowsInviting = members["ALLOW_INVITE"]?.flag
    hidesGuests = members["HIDE_GUESTS"]?.flag
    creator = members["MEETING_CREATOR"]?.identifier()
    language = members["LANGUAGE_ID"]?.name
    mailFrom = members["MAIL_FROM"]?.name
    chatID = members["CHAT_ID"]?.whole.flatMap { $0 > 0 ? $0 : nil }
  }
}
