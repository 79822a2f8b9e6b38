import CalendarModel
import EventCache
import Foundation
import Testing

struct SharingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func eachProgramSeesWhatAnotherKeeps() async {
    let one = folder.cache()
    let other = folder.cache()
    await one.store(lists(20, 29, [event(1)]), heardAt: now)
    #expect(await other.read(query(20, 29)).events.map(\.id.event) == [1])
    await other.store(lists(20, 29, [event(1), event(2)]), heardAt: now)
    #expect(await one.read(query(20, 29)).changed == [InstanceID(event: 2, date: day(23))])
    await one.look(at: InstanceID(event: 2, date: day(23)))
    #expect(await other.read(query(20, 29)).changed == [])
  }

  @Test func programsThatBeginAtOnceShareOneFile() async {
    let caches = (0..<6).map { _ in folder.cache() }
    await withTaskGroup { group in
      for (index, cache) in caches.enumerated() {
        group.addTask {
          await cache.store(
            lists(20 + index, 20 + index, [event(EventID(integerLiteral: Int64(index + 1)), on: day(20 + index))]),
            heardAt: now)
        }
      }
    }
    for cache in caches { await cache.choose(CalendarChoice()) }
    #expect(await caches.asyncMap { await $0.fault } == Array(repeating: nil, count: 6))
    #expect(await folder.cache().read(query(1, 40)).events.map(\.id.event) == [1, 2, 3, 4, 5, 6])
  }

  @Test(arguments: 0..<3) func programsThatBringOneFileUpToDateAtOnceLoseNothing(round: Int) async throws {
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    try folder.execute("ALTER TABLE event DROP COLUMN availability; PRAGMA user_version = 1")
    let caches = (0..<3).map { _ in
      EventCache(folder: folder.path, portal: "portal.example", user: me, patience: .seconds(2))
    }
    let found = await withTaskGroup { group in
      for cache in caches { group.addTask { await cache.read(query(20, 29)).events.map(\.id.event) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found == Array(repeating: [1], count: 3))
    #expect(await caches.asyncMap { await $0.fault } == Array(repeating: nil, count: 3))
  }

  @Test func twoProcessesWriteToOneFile() async throws {
    let other = try OtherProgram(OtherProgram.fill(folder.path, count: 1000))
    let mine = event(5_000_000, on: day(200))
    let cache = folder.cache()
    for number in 0..<20 { await cache.store(lists(200, 200 + number, [mine]), heardAt: now) }
    other.wait()
    await cache.choose(CalendarChoice())
    #expect(await cache.fault == nil)
    let reading = await folder.cache().read(query(-170, 210))
    #expect(reading.events.filter { $0.id.event == 5_000_000 }.count == 1)
    #expect(reading.events.count > 900)
  }

  @Test func aFileThatWasRemovedIsBegunAnew() async throws {
    let cache = folder.cache()
    await cache.store(lists(20, 29, [event(1)]), heardAt: now)
    for name in folder.names(in: "") { try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)") }
    #expect(await cache.read(query(20, 29)).events == [])
    await cache.store(lists(20, 29, [event(2)]), heardAt: now)
    #expect(await folder.cache().read(query(20, 29)).events.map(\.id.event) == [2])
  }
}
