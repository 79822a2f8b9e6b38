import CalendarModel
import EventCache
import Foundation
import Testing

struct DetailTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)

  /// A meeting with every kind of thing that an event can hold.
  private var whole: CalendarEvent {
    var event = meeting(2)
    event.parent = 1
    event.version = 12
    event.description = RichText(
      lines: [
        .init([.init("Bring ", emphasis: [.bold, .italic]), .init("this", link: 0)], quoteDepth: 1, marker: "•"),
        .init([.init("let x = 1 // \"ё\" / 👍")], isCode: true),
      ], links: ["https://example.com/a?b=c"])
    event.location = .room(4, booking: 77)
    event.color = EventColor(hex: "#9dcf00")
    event.kind = .other("custom")
    event.origin = "#shared#"
    event.invitedGroups = [.everybody, .department(3), .project(4), .other(kind: "x", id: "y")]
    event.rowAnswer = .accepted
    event.meeting = MeetingSettings()
    event.meeting?.hostName = "Anna Orlova"
    event.meeting?.asksAgain = false
    event.reminders = [.minutes(15), .hours(1), .days(2), .daysBefore(days: 1, minute: 600), .at(WallClock(day(22)))]
    event.recurrence = Recurrence(frequency: .weekly, interval: 2, weekdays: [.monday], until: day(60), count: 4)
    event.exceptions = [day(30)]
    event.movedFrom = WallClock(day(22), secondOfDay: 3600)
    event.availability = .tentative
    event.importance = .high
    event.isPrivate = true
    event.crmLinks = [CRMLink(code: "D_840950")]
    event.files = ["n12"]
    event.created = WallClock(day(1), secondOfDay: 86_399)
    event.uid = "uid"
    return event
  }

  @Test func allOfAnEventIsKept() async throws {
    let directory = Directory(
      people: [try #require(Person(id: 5, nameParts: ["Anna", "Orlova"]))],
      sections: [CalendarSection(id: 4, name: "Baikal", kind: .room)])
    let detail = EventDetail(
      event: whole, myAnswer: .given(.declined), me: me, directory: directory, serverOffset: 10_800,
      portalZone: moscow, rawFields: [RawField(name: "ID", json: "\"2\"")])
    await cache.store(detail, heardAt: now)
    let known = await cache.detail(of: 2, on: day(23))
    #expect(known?.detail == detail)
    #expect(known?.heardAt == now)
  }

  @Test func rowsOfListsAreEnough() async {
    await cache.store(lists(20, 29, [whole]), heardAt: now)
    let known = await cache.detail(of: 2, on: nil)
    #expect(known?.detail == EventDetail(event: whole, myAnswer: .given(.accepted), me: me))
  }

  @Test func theOrganisersRowNamesTheMeetingToo() async {
    await cache.store(lists(20, 29, [whole]), heardAt: now)
    #expect(await cache.detail(of: 1, on: nil)?.detail.event == whole)
    #expect(await cache.detail(of: 3, on: nil) == nil)
    #expect(await cache.detail(of: 2, on: day(24)) == nil)
  }

  @Test func fieldsOfAnEventThatHasChangedAreForgotten() async {
    let detail = EventDetail(event: whole, myAnswer: .given(.accepted), rawFields: [RawField(name: "ID", json: "2")])
    await cache.store(detail, heardAt: now)
    await cache.store(lists(20, 29, [whole]), heardAt: now)
    #expect(await cache.detail(of: 2, on: nil)?.detail.rawFields == detail.rawFields)
    var changed = whole
    changed.name = "Another"
    await cache.store(lists(20, 29, [changed]), heardAt: now)
    #expect(await cache.detail(of: 2, on: nil)?.detail.rawFields == [])
  }

  @Test func aDetailMakesNoDayHeardAndCarriesNoMark() async {
    await cache.store(EventDetail(event: meeting(1), myAnswer: .given(.notAnswered)), heardAt: now)
    let reading = await cache.read(query(23, 23))
    #expect(reading.heard == [:])
    #expect(reading.events.map(\.changes) == [[]])
    #expect(reading.waiting.map(\.id.event) == [1])
  }

  @Test func detailsOfInstancesKeepTheirOrder() async {
    await cache.store(lists(20, 29, [meeting(1), event(2, on: day(24))]), heardAt: now)
    let ids = [
      InstanceID(event: 2, date: day(24)), InstanceID(event: 9, date: day(1)), InstanceID(event: 1, date: day(23)),
    ]
    #expect(await cache.details(of: ids).map(\.event.id) == [2, 1])
  }

  @Test func peopleHeardOfMoreThanADayAgoAreToBeAskedForAgain() async throws {
    let anna = try #require(Person(id: 5, nameParts: ["Anna"]))
    var told = lists(20, 29, [meeting(1)])
    told.directory = Directory(people: [anna])
    await cache.store(told, heardAt: now)
    await cache.store(told, heardAt: now.addingTimeInterval(80_000))
    #expect(await cache.directory(now: now.addingTimeInterval(86_000)).people == [5: anna])
    #expect(await cache.directory(now: now.addingTimeInterval(87_000)).people == [:])
    #expect(await cache.detail(of: 1, on: nil)?.detail.directory.people == [5: anna])
    await cache.store(told, heardAt: now.addingTimeInterval(87_000))
    #expect(await cache.directory(now: now.addingTimeInterval(90_000)).people == [5: anna])
  }

  @Test func peopleWhomThePortalDoesNotNameAreKnownAsSuchForADay() async throws {
    let anna = try #require(Person(id: 5, nameParts: ["Anna"]))
    var told = lists(20, 29, [meeting(1)])
    told.directory = Directory(unnamed: [5, 6])
    await cache.store(told, heardAt: now)
    #expect(await cache.directory(now: now).unnamed == [5, 6])
    told.directory = Directory(people: [anna])
    await cache.store(told, heardAt: now.addingTimeInterval(60))
    #expect(await cache.directory(now: now).people == [5: anna])
    #expect(await cache.directory(now: now).unnamed == [6])
    #expect(await cache.directory(now: now.addingTimeInterval(87_000)).unnamed == [])
  }

  @Test func aSeriesHasTheNextInstancesThatAreKnown() async {
    var series = (16...34).map { event(1, on: day($0)) }
    for index in series.indices { series[index].recurrence = Recurrence(frequency: .daily) }
    await cache.store(lists(10, 40, series + [event(2, on: day(25))]), heardAt: now)
    func upcoming(_ date: CivilDate?, now: Date?) async -> [CivilDate]? {
      await cache.detail(of: 1, on: date, now: now)?.detail.upcoming.map(\.date)
    }
    #expect(await upcoming(day(23), now: now) == (24...28).map(day))
    #expect(await upcoming(day(16), now: now) == (22...26).map(day))
    #expect(await upcoming(day(32), now: now) == [day(33), day(34)])
    #expect(await upcoming(day(34), now: now) == [])
    #expect(await upcoming(day(23), now: nil) == [])
    await cache.store(lists(24, 24, []), heardAt: now)
    #expect(await upcoming(day(23), now: now) == (25...29).map(day))
  }

  @Test func theNextInstancesEndWhereADayWasNotHeardOf() async {
    var series = [event(1, on: day(22)), event(1, on: day(23)), event(1, on: day(35))]
    for index in series.indices { series[index].recurrence = Recurrence(frequency: .daily) }
    await cache.store(lists(20, 25, Array(series.prefix(2))), heardAt: now)
    await cache.store(lists(27, 40, [series[2]]), heardAt: now)
    #expect(await cache.detail(of: 1, on: day(22), now: now)?.detail.upcoming.map(\.date) == [day(23)])
    await cache.store(lists(26, 26, []), heardAt: now)
    #expect(await cache.detail(of: 1, on: day(22), now: now)?.detail.upcoming.map(\.date) == [day(23), day(35)])
  }
}
