import CalendarModel
import EventCache
import Foundation
import Testing

struct SearchTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)

  private func fill() async throws {
    var named = meeting(1, "Ёлка", on: day(25))
    named.location = .text("Straße 5")
    var described = event(2, on: day(24))
    described.description = RichText(lines: [.init([.init("Bring the "), .init("REPORT", emphasis: .bold)])])
    var inRoom = event(3, on: day(26))
    inRoom.location = .room(15, booking: nil)
    var told = lists(20, 29, [named, described, inRoom])
    told.directory = Directory(
      people: [try #require(Person(id: 9, nameParts: ["Мария", "Соколова"]))],
      sections: [CalendarSection(id: 15, name: "Байкал", kind: .room)])
    await cache.store(told, heardAt: now)
  }

  @Test(
    arguments: [
      ("елка", [1]), ("ЁЛ", [1]), ("strasse", [1]), ("the report", [2]), ("соколова", [1]), ("байкал", [3]),
      ("planning", [2, 3]), ("nowhere", []), ("", []), ("%", []), ("'", []),
    ] as [(String, [EventID])])
  func findsByNamePlacePeopleAndDescription(text: String, events: [EventID]) async throws {
    try await fill()
    #expect(await cache.find(text).map(\.event) == events)
  }

  @Test func aNameLearntLaterIsFound() async throws {
    try await fill()
    var names = lists(1, 1, [])
    names.directory = Directory(people: [try #require(Person(id: 5, nameParts: ["Anna", "Orlova"]))])
    await cache.store(names, heardAt: now)
    #expect(await cache.find("orlova") == [InstanceID(event: 1, date: day(25))])
  }

  @Test func whatWasChangedIsFoundByWhatItIsNow() async throws {
    try await fill()
    await cache.store(lists(20, 29, [meeting(1, "Review", on: day(25))]), heardAt: now)
    #expect(await cache.find("елка") == [])
    #expect(await cache.find("review") == [InstanceID(event: 1, date: day(25))])
  }
}
