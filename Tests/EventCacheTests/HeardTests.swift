import CalendarModel
import EventCache
import Foundation
import Testing

struct HeardTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)

  @Test func aDayIsHeardWhereAllDaysByUTCThatItTouchesAre() async throws {
    await cache.store(lists(21, 23, []), heardAt: now)
    #expect(await cache.read(query(20, 24)).heard == [day(22): now, day(23): now])
    #expect(await cache.read(query(20, 24, zone: .gmt)).heard == [day(21): now, day(22): now, day(23): now])
    let tonga = try #require(TimeZone(identifier: "America/Anchorage"))
    #expect(await cache.read(query(20, 24, zone: tonga)).heard == [day(21): now, day(22): now])
  }

  @Test func aDayIsAsOldAsTheOldestOfItsCalendars() async {
    let later = now.addingTimeInterval(600)
    await cache.choose(CalendarChoice(owners: [.company]))
    await cache.store(lists(20, 29, []), heardAt: later)
    #expect(await cache.read(query(23, 23)).heard[day(23)] == nil)
    let company = PortalLists.Part(owner: .company, span: DaySpan(day(20), day(29)), events: [])
    await cache.store(PortalLists(parts: [company], me: me), heardAt: now)
    #expect(await cache.read(query(23, 23)).heard[day(23)] == now)
  }

  @Test func aRefusalIsAnAnswerToo() async {
    await cache.choose(CalendarChoice(owners: [.company]))
    var refused = lists(20, 29, [])
    refused.refusals = [.company: .accessDenied(code: "ACCESS_DENIED")]
    await cache.store(refused, heardAt: now)
    #expect(await cache.read(query(23, 23)).heard[day(23)] == now)
  }

  @Test func theDaysAheadInWhichMeetingsMayWaitAreToldToo() async {
    await cache.store(lists(25, 29, []), heardAt: now)
    #expect(Set(await cache.read(query(21, 21)).heard.keys) == Set((26...29).map(day)))
  }

  @Test func rowsFromOutsideOfTheSpanMakeNoDayHeard() async {
    await cache.store(lists(20, 22, [event(1, on: day(25))]), heardAt: now)
    let reading = await cache.read(query(25, 25))
    #expect(reading.events.map(\.id.event) == [1])
    #expect(reading.heard[day(25)] == nil)
  }

  @Test func calendarsThatAreNotChosenAreNotRead() async {
    var group = event(1, "Group")
    group.kind = .group
    group.ownerID = 3
    let part = PortalLists.Part(owner: .group(3), span: DaySpan(day(20), day(29)), events: [group])
    await cache.store(PortalLists(parts: [part], me: me), heardAt: now)
    #expect(await cache.read(query(23, 23)).events.isEmpty)
    let choice = CalendarChoice(owners: [.group(3)], hidden: [12])
    await cache.choose(choice)
    let reading = await cache.read(query(23, 23))
    #expect(reading.events.map(\.owner) == [.group(3)])
    #expect(reading.choice == choice)
  }

  @Test func whatSurroundsTheEventsIsReadAsItWasTold() async {
    var invited = meeting(1)
    invited.invitedGroups = [.everybody, .project(12), .department(4)]
    var told = lists(20, 29, [invited])
    told.settings = PortalSettings(
      firstWeekday: .sunday, workStart: 8 * 60, workEnd: 17 * 60, daysOff: [.friday],
      userCalendarPath: "/company/personal/user/#user_id#/calendar/")
    told.portalZone = TimeZone(identifier: "Asia/Omsk")
    let section = CalendarSection(id: 4, name: "Work", color: EventColor(hex: "#12abef"), kind: .group, ownerID: 3)
    told.directory = Directory(sections: [section])
    await cache.store(told, heardAt: now)
    let reading = await cache.read(query(23, 23))
    #expect(reading.settings == told.settings)
    #expect(reading.portalZone == told.portalZone)
    #expect(reading.sections == [section])
    #expect(reading.groups == [12])
  }

  @Test func roomsAndColoursAreThoseOfTheSectionsAsTheyAreNow() async {
    var event = event(1)
    event.section = 4
    event.location = .room(15, booking: 99)
    await cache.store(lists(20, 29, [event]), heardAt: now)
    #expect(await cache.read(query(23, 23)).events.map(\.place) == [nil])
    var names = lists(1, 1, [])
    names.directory = Directory(sections: [
      CalendarSection(id: 15, name: "Baikal", kind: .room),
      CalendarSection(id: 4, name: "Work", color: .init(hex: "#010203")),
    ])
    await cache.store(names, heardAt: now)
    let summary = await cache.read(query(23, 23)).events.first
    #expect(summary == EventSummary(event, me: me, directory: names.directory))
  }
}
