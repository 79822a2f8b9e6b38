import CalendarModel
import EventCache
import Foundation
import Testing

struct AbsenceTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)
  private let later = now.addingTimeInterval(300)

  private func rows(_ query: AgendaQuery = query(1, 60)) async -> [InstanceID: Bool] {
    Dictionary(await cache.read(query).events.map { ($0.id, $0.isGone) }, uniquingKeysWith: { first, _ in first })
  }

  private let id = InstanceID(event: 1, date: day(23))

  @Test func whatThePortalNoLongerListsIsGoneUntilLookedAt() async {
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await cache.store(lists(20, 29, []), heardAt: later)
    let reading = await cache.read(query(23, 23))
    #expect(reading.events.map(\.changes) == [[.gone]])
    #expect(reading.waiting == [])
    #expect(reading.next == nil)
    #expect(reading.changed == [id])
    #expect(await cache.details(query(23, 23)) == [])
    await cache.look(at: id)
    #expect(await rows() == [:])
  }

  @Test func whatComesBackIsNotGone() async {
    for events in [[meeting(1)], [], [meeting(1)]] { await cache.store(lists(20, 29, events), heardAt: now) }
    #expect(await rows() == [id: false])
    #expect(await cache.read(query(23, 23)).changed == [])
  }

  @Test func rowsThatCouldNotBeReadMayBeThoseThatAreMissing() async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    await cache.store(lists(20, 29, [], skipped: 1), heardAt: later)
    #expect(await rows() == [id: false])
  }

  @Test func onlyWhatOverlapsTheSpanCanBeMissing() async {
    await cache.store(lists(20, 29, [meeting(1), meeting(2, on: day(28), hour: 22, minutes: 600)]), heardAt: now)
    await cache.store(lists(24, 27, []), heardAt: later)
    #expect(await rows().values.contains(true) == false)
    await cache.store(lists(29, 29, []), heardAt: later)
    #expect(await rows() == [id: false, InstanceID(event: 2, date: day(28)): true])
  }

  @Test func anotherOwnersEventsAreNotMissing() async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    let company = PortalLists.Part(owner: .company, span: DaySpan(day(20), day(29)), events: [])
    await cache.store(PortalLists(parts: [company], me: me), heardAt: later)
    #expect(await rows() == [id: false])
  }

  @Test func whatIsOverIsForgottenWhenItIsMissing() async {
    await cache.store(lists(10, 29, [event(1, on: day(20))]), heardAt: now)
    await cache.store(lists(10, 29, []), heardAt: later)
    #expect(await rows() == [:])
    #expect(await cache.detail(of: 1, on: nil) == nil)
  }

  @Test func whatIsGoneIsNoLongerShownWhenItIsOver() async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    await cache.store(lists(20, 29, []), heardAt: later)
    #expect(await rows(query(23, 23, now: now.addingTimeInterval(86_400))) == [id: true])
    #expect(await rows(query(23, 23, now: now.addingTimeInterval(3 * 86_400))) == [:])
  }

  @Test func whatEndedMoreThan400DaysAgoIsForgotten() async {
    await cache.store(lists(-500, 29, [event(1, on: day(-385)), event(2, on: day(-375)), event(3)]), heardAt: now)
    let all = query(-500, 60)
    #expect(await rows(all).keys.map(\.event).sorted() == [2, 3])
    await cache.store(lists(60, 61, []), heardAt: now.addingTimeInterval(3 * 86_400))
    #expect(await rows(all).keys.map(\.event).sorted() == [2, 3])
    await cache.store(lists(60, 61, []), heardAt: now.addingTimeInterval(10 * 86_400))
    #expect(await rows(all).keys.map(\.event) == [3])
    #expect(await cache.detail(of: 2, on: nil) == nil)
  }
}
