import CalendarModel
import Testing

@Suite struct PeopleTests {
  @Test func `The tally leaves the organiser out, whatever their entry says`() {
    let attendees = [
      Attendee(user: 1, answer: .accepted), Attendee(user: 2, answer: .accepted), Attendee(user: 3, answer: .declined),
      Attendee(user: 4, answer: .notAnswered), Attendee(user: 5, answer: .notAnswered), Attendee(user: 6, answer: nil),
      Attendee(user: 7, answer: .organizer),
    ]
    var expected = AnswerTally([], organizer: nil)
    (expected.accepted, expected.declined, expected.notAnswered) = (1, 1, 2)
    #expect(AnswerTally(attendees, organizer: 1) == expected)
  }

  @Test(arguments: [
    (["Мария", "Соколова"], "Мария Соколова"), (["  Zoë ", "", "Ångström\n"], "Zoë Ångström"), (["", " \t"], nil),
    ([], nil),
  ])
  func `A person is called by the parts of the name that there are`(parts: [String], name: String?) {
    #expect(Person(id: 1, nameParts: parts)?.name == name)
  }

  @Test func `What a directory learns later stands`() throws {
    let old = try #require(Person(id: 1, nameParts: ["Old"]))
    let new = try #require(Person(id: 1, nameParts: ["New"]))
    let other = try #require(Person(id: 2, nameParts: ["Other"]))
    var directory = Directory(people: [old, other], sections: [CalendarSection(id: 3, name: "Room")])
    directory.merge(Directory(people: [new], unnamed: [2, 4]))
    #expect(
      directory == Directory(people: [new, other], unnamed: [4], sections: [CalendarSection(id: 3, name: "Room")]))
  }
}

@Suite struct MyAnswerTests {
  private func meeting(_ attendees: [Attendee], row: Answer? = nil, parent: EventID? = 10) -> CalendarEvent {
    var event = CalendarEvent(id: 11)
    event.isMeeting = true
    event.parent = parent
    event.organizer = 1
    event.ownerID = 2
    event.attendees = attendees
    event.rowAnswer = row
    return event
  }

  @Test func `A plain event has none`() {
    #expect(CalendarEvent(id: 11).myAnswer(1) == .notMeeting)
  }

  @Test func `It is what the list of attendees says`() {
    let attendees = [
      Attendee(user: 1, answer: .accepted), Attendee(user: 2, answer: .declined), Attendee(user: 3, answer: nil),
    ]
    let event = meeting(attendees, row: .accepted)
    #expect([1, 2, 3, 4].map { event.myAnswer($0) } == [.given(.organizer), .given(.declined), .unknown, .notInvited])
  }

  @Test func `The row's own answer stands in for a missing list, but on my own row alone, and not on the organiser's`()
  {
    #expect(meeting([], row: .notAnswered).myAnswer(2) == .given(.notAnswered))
    #expect(meeting([], row: .accepted).myAnswer(3) == .unknown)
    #expect(meeting([], row: .organizer, parent: 11).myAnswer(2) == .unknown)
    #expect(meeting([]).myAnswer(nil) == .unknown)
  }
}
