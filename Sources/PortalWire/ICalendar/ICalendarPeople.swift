import CalendarModel

/// The people of a meeting as properties of an iCalendar event.
///
/// No mail address is known, yet a person must have one: khal and most others take `mailto:` for granted. The addresses
/// are below `invalid`, which no mail can reach (RFC 2606), so that no calendar can write to anybody.
struct ICalendarPeople {
  private let detail: EventDetail
  private let domain: String

  init(_ detail: EventDetail, host: String) {
    self.detail = detail
    let name = host.prefix { $0 != ":" }.lowercased().unicodeScalars.map { scalar in
      "a"..."z" ~= scalar || "0"..."9" ~= scalar || scalar == "." ? scalar : "-"
    }
    domain = String(String.UnicodeScalarView(name)) + ".invalid"
  }

  /// Adds the organiser and those who are invited, each with their answer.
  func write(to lines: inout ContentLines) {
    if let organizer = detail.event.organizer {
      lines.add("ORGANIZER", address(of: organizer), called(organizer))
    }
    for attendee in detail.event.attendees {
      let answer = attendee.user == detail.me ? detail.myAnswer.answer : nil
      let isOrganizer = attendee.user == detail.event.organizer
      let standing: [ContentLines.Parameter] = [
        .init("ROLE", isOrganizer ? "CHAIR" : "REQ-PARTICIPANT"),
        .init("PARTSTAT", Self.word(answer ?? detail.event.answer(of: attendee))),
      ]
      lines.add("ATTENDEE", address(of: attendee.user), called(attendee.user) + standing)
    }
  }

  private func called(_ user: UserID) -> [ContentLines.Parameter] {
    detail.name(of: user).map { [.init("CN", words: $0)] } ?? []
  }

  private func address(of user: UserID) -> String { "mailto:user-\(user)@\(domain)" }

  private static func word(_ answer: Answer?) -> String {
    switch answer {
    case .accepted, .organizer: "ACCEPTED"
    case .declined: "DECLINED"
    case .notAnswered, nil: "NEEDS-ACTION"
    }
  }
}
