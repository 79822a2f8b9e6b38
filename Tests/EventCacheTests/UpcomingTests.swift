import CalendarModel
import EventCache
import Foundation
import Testing

struct UpcomingTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)

  private func read(_ events: [CalendarEvent]) async -> AgendaReading {
    await cache.store(lists(-100, 200, events), heardAt: now)
    return await readBothWays()
  }

  /// Reads all, and what is next alone, which must not differ.
  private func readBothWays() async -> AgendaReading {
    let query = query(1, 1)
    let reading = await cache.read(query)
    let heard = reading.heard.filter { query.span.days.contains($0.key) }
    #expect(
      await cache.readNext(query)
        == AgendaReading(span: query.span, heard: heard, next: reading.next, choice: reading.choice))
    return reading
  }

  @Test func theMeetingThatIsOnIsNextWhicheverDaysAreRead() async {
    // It is 13:20.
    let reading = await read([
      meeting(1, on: day(21), hour: 12, minutes: 120), meeting(2, on: day(21), hour: 13),
      meeting(3, on: day(21), hour: 14),
    ])
    #expect(reading.next?.id.event == 2)
  }

  @Test func aMeetingThatLastsForWeeksIsOn() async {
    #expect(await read([meeting(1, on: day(-20), minutes: 60 * 24 * 60)]).next?.id.event == 1)
  }

  @Test func ofThoseToComeTheFirstThatIsNotDeclinedIsNext() async {
    var whole = meeting(2, on: day(22))
    whole.time = .allDay(first: day(22), last: day(22))
    let reading = await read([
      meeting(1, on: day(22), mine: .declined), whole, event(3, on: day(22)), meeting(5, on: day(120), hour: 9),
      meeting(4, on: day(120), hour: 9),
    ])
    #expect(reading.next?.id.event == 4)
  }

  @Test func whatWaitsIsNotOverAndBeginsWithin90Days() async {
    let reading = await read([
      meeting(1, on: day(20), mine: .notAnswered), meeting(2, on: day(21), hour: 13, mine: .notAnswered),
      meeting(3, on: day(22)), meeting(4, on: day(110), mine: .notAnswered),
      meeting(5, on: day(112), mine: .notAnswered),
    ])
    #expect(reading.waiting.map(\.id.event) == [2, 4])
  }

  @Test func othersMeetingsNeitherWaitNorAreNext() async {
    var group = meeting(1, on: day(22), mine: .notAnswered)
    group.kind = .group
    group.ownerID = 3
    await cache.choose(CalendarChoice(owners: [.group(3)]))
    let part = PortalLists.Part(owner: .group(3), span: DaySpan(day(20), day(29)), events: [group])
    await cache.store(PortalLists(parts: [part], me: me), heardAt: now)
    let reading = await cache.read(query(22, 22))
    #expect(reading.events.count == 1)
    #expect(reading.waiting == [])
    #expect(reading.next == nil)
  }

  @Test func whoIAmIsLearntFromTheListsWhereTheKeyDoesNotTell() async {
    let cache = EventCache(folder: nil, portal: "portal.example", user: nil)
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    #expect(await cache.read(query(23, 23)).waiting.map(\.id.event) == [1])
    var silent = lists(20, 29, [meeting(2, mine: .notAnswered)])
    silent.me = nil
    await cache.store(silent, heardAt: now)
    #expect(await cache.read(query(23, 23)).waiting.map(\.id.event) == [2])
  }
}
