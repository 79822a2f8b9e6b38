import CalendarModel
import Foundation
import PortalWire
import Testing

/// What the recorded answers mean that are not events.
@Suite struct OtherFixtureTests {
  @Test func `Rooms are sections, without an owner`() throws {
    let rooms = try WireList<CalendarSection>(sections: Fixture.answer("rooms").result)
    #expect(
      rooms.elements == [
        CalendarSection(id: 54, name: "Большая комната", color: EventColor(hex: "#00ff00"), kind: .room),
        CalendarSection(id: 55, name: "Малая комната", color: EventColor(hex: "#0092cc"), kind: .room),
        CalendarSection(id: 97, name: "Мастерская", color: EventColor(hex: "#de2b24"), kind: .room),
      ])
    #expect(rooms.skipped == 0)
  }

  @Test func `A person's calendars have the person for an owner`() throws {
    #expect(
      try WireList<CalendarSection>(sections: Fixture.answer("calendars").result).elements == [
        CalendarSection(id: 14, name: "Поездки", color: EventColor(hex: "#ffffff"), ownerID: 1),
        CalendarSection(id: 106, name: "Дежурства", color: EventColor(hex: "#ffffff"), ownerID: 1),
      ])
  }

  @Test func `The settings tell the zone that the portal shows`() throws {
    let settings = UserSettings(wire: try Fixture.answer("user-settings").result)
    #expect(settings.timeZone == TimeZone(identifier: "Europe/Moscow"))
  }

  @Test func `The current user is a profile and a person`() throws {
    let result = try Fixture.answer("current-user").result
    let profile = try #require(Profile(wire: result))
    #expect(profile.id == 1)
    #expect(profile.person == Person(id: 1, nameParts: ["Пётр", "Лугов"]))
    #expect(profile.timeZone == TimeZone(identifier: "Europe/Minsk"))
    #expect(Person(wire: result) == profile.person)
  }

  @Test(arguments: [("my-answer-as-host", Answer.organizer), ("documented-answer", .accepted)])
  func `An answer is a letter`(name: String, answer: Answer) throws {
    #expect(try MyAnswer(wire: .success(Fixture.answer(name).result)) == .given(answer))
  }

  @Test func `Busy times come by person, with the fields of an event`() throws {
    let busy = try #require(Fixture.answer("busy-times").result["1"])
    let list = try WireList<CalendarEvent>(events: busy)
    #expect(list.elements.map(\.id) == [3472, 3476])
    let time = try span("2026-01-06 15:42:00", "Europe/Moscow", length: 3600)
    #expect(list.elements.map(\.time) == [time, time])
    #expect(list.elements.map(\.availability) == [.tentative, .tentative])
  }

  @Test(arguments: [
    ("instance-of-weekly-series", 10_800, 1_758_315_544), ("company-event", 14_400, nil),
    ("current-user", 0, 1_772_747_609),
    ("three-instances-of-a-series", nil, nil),
  ])
  func `An answer tells the server's offset and when its limit is counted anew`(
    name: String, offset: Int?, reset: Double?
  ) throws {
    let timing = try Fixture.answer(name).timing
    #expect(timing.serverOffset == offset)
    #expect(timing.operatingResetsAt == reset.map { Date(timeIntervalSince1970: $0) })
  }
}
