import CalendarModel
import EventCache
import Foundation
import Testing

struct AgendaReadingTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)

  @Test func anEmptyCacheReadsAsNothingHeard() async {
    #expect(await cache.read(query(21, 28)) == AgendaReading(span: DaySpan(day(21), day(28))))
    #expect(await cache.fault == nil)
  }

  @Test func whatIsStoredIsReadAfterTheProgramEnds() async throws {
    let folder = try TemporaryFolder()
    let events = [meeting(2, hour: 12, mine: .notAnswered), event(1, "Lunch", hour: 11)]
    await EventCache(folder: folder.path, portal: "portal.example", user: me)
      .store(lists(20, 29, events), heardAt: now)
    let reading = await EventCache(folder: folder.path, portal: "portal.example", user: me).read(query(22, 24))
    let expected = [events[1], events[0]].compactMap { EventSummary($0, me: me, directory: Directory()) }
    #expect(
      reading
        == AgendaReading(
          span: DaySpan(day(22), day(24)), events: expected,
          heard: Dictionary(uniqueKeysWithValues: (21...29).map { (day($0), now) }),
          waiting: [expected[1]], next: expected[1]))
  }

  @Test func ofASeriesWithoutADateTheNextInstanceIsToldElseTheFirst() async {
    let series = [22, 23, 24].map { number in
      var event = event(4, "Standup", on: day(number))
      event.recurrence = Recurrence(frequency: .daily)
      return event
    }
    await cache.store(lists(20, 29, series), heardAt: now)
    func date(from today: CivilDate) async -> CivilDate? {
      await cache.detail(of: 4, on: nil, from: today)?.detail.event.time?.date
    }
    #expect(await date(from: day(23)) == day(23))
    #expect(await date(from: day(28)) == day(22))
  }

  @Test func instancesOfASeriesShareWhatIsNotTheirTime() async {
    let series = [23, 24, 25].map { number in
      var event = meeting(4, on: day(number), mine: .notAnswered)
      event.recurrence = Recurrence(frequency: .daily)
      return event
    }
    await cache.store(lists(20, 29, series), heardAt: now)
    let reading = await cache.read(query(21, 28))
    #expect(reading.events == series.compactMap { EventSummary($0, me: me, directory: Directory()) })
    #expect(reading.waiting.map(\.id) == [InstanceID(event: 4, date: day(23))])
    #expect(await cache.details(query(21, 28)).map(\.event) == series)
  }

  @Test func eventsAreOrderedByStartThenById() async {
    var whole = event(9, "Holiday")
    whole.time = .allDay(first: day(23), last: day(23))
    await cache.store(
      lists(20, 29, [event(3, hour: 10), event(2, hour: 10), whole, event(1, hour: 15)]), heardAt: now)
    #expect(await cache.read(query(23, 23)).events.map(\.id.event) == [9, 2, 3, 1])
  }

  @Test func anOvernightEventIsOnBothOfItsDays() async {
    await cache.store(lists(20, 29, [event(1, hour: 22, minutes: 240)]), heardAt: now)
    for number in [23, 24] { #expect(await cache.read(query(number, number)).events.map(\.id.event) == [1]) }
    for number in [22, 25] { #expect(await cache.read(query(number, number)).events.isEmpty) }
  }

  @Test func whatLastsForMonthsIsFoundOnEachOfItsDays() async {
    var leave = event(1, "Leave")
    leave.time = .allDay(first: day(-60), last: day(90))
    await cache.store(lists(20, 29, [leave, event(2, minutes: 60 * 24 * 40)]), heardAt: now)
    #expect(await cache.read(query(-60, -60)).events.map(\.id.event) == [1])
    #expect(await cache.read(query(60, 60)).events.map(\.id.event) == [1, 2])
    #expect(await cache.read(query(91, 91)).events.isEmpty)
  }

  @Test(arguments: [
    // Clocks in Berlin go back on 25 October 2026 and forward on 29 March 2026.
    ("Europe/Berlin", date(2026, 10, 25)), ("Europe/Berlin", date(2026, 3, 29)),
    ("Asia/Kolkata", date(2026, 11, 23)), ("Asia/Kathmandu", date(2026, 11, 23)),
    ("Pacific/Kiritimati", date(2026, 11, 23)), ("Pacific/Pago_Pago", date(2026, 11, 23)),
  ])
  func theLastHourOfADayIsOnThatDayInItsZone(zone: String, date: CivilDate) async throws {
    let zone = try #require(TimeZone(identifier: zone))
    let late = event(1, on: date, hour: 23, minutes: 60, zone: zone)
    let part = PortalLists.Part(owner: .person(me), span: DaySpan(date, date).widened(by: 1), events: [late])
    await cache.store(PortalLists(parts: [part], me: me), heardAt: now)
    for offset in -1...1 {
      let span = DaySpan(from: date.adding(days: offset), days: 1)
      let reading = await cache.read(AgendaQuery(span: span, zone: zone, now: now))
      #expect(reading.events.map(\.time) == (offset == 0 ? [late.time] : []))
    }
  }

  @Test func anAllDayEventIsOnItsDatesInEveryZone() async throws {
    var whole = event(1)
    whole.time = .allDay(first: day(23), last: day(24))
    await cache.store(lists(20, 29, [whole]), heardAt: now)
    for identifier in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Moscow"] {
      let zone = try #require(TimeZone(identifier: identifier))
      let days = await [22, 23, 24, 25].asyncMap { await cache.read(query($0, $0, zone: zone)).events.count }
      #expect(days == [0, 1, 1, 0])
    }
  }

  @Test func aZoneThatIsNotKnownKeepsItsOffset() async throws {
    var strange = event(1)
    let zone = EventZone(name: "Mars/Olympus", fallbackOffset: 19_800)
    strange.time = .timed(TimedSpan(start: WallClock(day(23), secondOfDay: 3600), zone: zone, length: 60))
    await cache.store(lists(20, 29, [strange]), heardAt: now)
    #expect(await cache.read(query(22, 24)).events.map(\.time) == [strange.time])
  }
}

extension Sequence {
  /// The results of an asynchronous function, in order.
  func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
