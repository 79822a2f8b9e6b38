import CalendarModel
import EventCache
import Foundation
import Testing

struct AgendaReadingTests {
  @Test func anEmptyCacheReadsAsNothingHeard() async {
    let cache = EventCache(folder: nil, portal: "portal.example", user: me)
    #expect(await cache.read(query(21, 28)) == AgendaReading(span: DaySpan(day(21), day(28))))
    #expect(await cache.fault == nil)
  }

  @Test func whatIsStoredIsReadAfterTheProgramEnds() async throws {
    let folder = try TemporaryFolder()
    let events = [meeting(2, hour: 12, mine: .notAnswered), event(1, "Lunch", hour: 11)]
    await EventCache(folder: folder.path, portal: "portal.example", user: me)
      .store(lists(20, 29, events), heardAt: now)
    let reading = await EventCache(folder: folder.path, portal: "portal.example", user: me).read(query(22, 24))
    let directory = Directory()
    let expected = [events[1], events[0]].compactMap { EventSummary($0, me: me, directory: directory) }
    #expect(
      reading
        == AgendaReading(
          span: DaySpan(day(22), day(24)), events: expected, heard: [day(22): now, day(23): now, day(24): now],
          waiting: [expected[1]], next: expected[1]))
  }
}
