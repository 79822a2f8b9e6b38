import CalendarModel
import EventCache
import Foundation
import GRDB
import Testing

struct FaultTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func found(_ cache: EventCache) async -> [EventID] {
    await cache.read(query(20, 29)).events.map(\.id.event)
  }

  private func expectBegunAnew() async {
    let cache = folder.cache()
    #expect(await found(cache) == [])
    #expect(await cache.fault == .damaged)
    await cache.store(lists(20, 29, [event(2)]), heardAt: now)
    #expect(await found(cache) == [2])
    #expect(await cache.fault == .damaged)
    #expect(folder.names(in: "").contains("portal.example-7.sqlite.damaged"))
    #expect(await found(folder.cache()) == [2])
    let next = folder.cache()
    #expect(await found(next) == [2])
    #expect(await next.fault == nil)
  }

  @Test func noiseIsSetAside() async throws {
    try Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ $0 / 7) }).write(to: URL(filePath: folder.file))
    await expectBegunAnew()
  }

  @Test(arguments: [100, 5000, 30_000]) func aFileCutShortIsSetAside(length: UInt64) async throws {
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    let handle = try FileHandle(forWritingTo: URL(filePath: folder.file))
    try handle.truncate(atOffset: length)
    try handle.close()
    await expectBegunAnew()
  }

  @Test(arguments: [-1, -2_147_483_648]) func aVersionThatNeverWasIsSetAside(version: Int) async throws {
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    try folder.execute("PRAGMA user_version = \(version)")
    await folder.cache().store(lists(20, 29, [event(2)]), heardAt: now)
    #expect(folder.names(in: "").contains("portal.example-7.sqlite.damaged"))
    #expect(await found(folder.cache()) == [2])
  }

  @Test func aDatabaseOfAnotherKindIsSetAside() async throws {
    try folder.execute("CREATE TABLE event (x); PRAGMA user_version = 2")
    await expectBegunAnew()
  }

  @Test func damageFoundWhenWritingIsSetAsideToo() async throws {
    try folder.execute("CREATE TABLE event (x)")
    let cache = folder.cache()
    await cache.store(lists(20, 29, [event(2)]), heardAt: now)
    #expect(await cache.fault == .damaged)
    #expect(await found(folder.cache()) == [2])
  }

  @Test(arguments: ["mkdir -p $0/a", "mkfifo $0", "ln -s $0 $0", "ln -s /dev/zero $0", "ln -s nowhere $0"])
  func whatIsNoFileIsSetAside(command: String) async throws {
    try OtherProgram(["sh", "-c", command, folder.file]).wait()
    await expectBegunAnew()
  }

  @Test func aFolderInThePlaceOfTheLogIsSetAsideWithTheFile() async throws {
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    try OtherProgram(["mkdir", folder.file + "-wal"]).wait()
    await expectBegunAnew()
  }

  @Test func aFileOfNoBytesIsNew() async throws {
    try Data().write(to: URL(filePath: folder.file))
    let cache = folder.cache()
    #expect(await found(cache) == [])
    await cache.store(lists(20, 29, [event(2)]), heardAt: now)
    #expect(await found(folder.cache()) == [2])
    #expect(await cache.fault == nil)
  }

  @Test func aRowThatMakesNoSenseCostsThatRow() async throws {
    await folder.cache().store(lists(20, 29, [event(1), event(2), meeting(3)]), heardAt: now)
    try folder.execute(
      """
      UPDATE event SET owner = 'x' WHERE id = 1; UPDATE detail SET body = x'00' WHERE event = 2;
      UPDATE instance SET startSecond = 1000000000000, length = -5, zoneOffset = 9223372036854775807 WHERE event = 3
      """)
    let cache = folder.cache()
    #expect(await found(cache) == [2, 3])
    #expect(await cache.details(query(20, 29)).map(\.event.id) == [3])
    #expect(await cache.fault == nil)
  }

  @Test func aNewerFileIsLeftAloneAndWhatIsHeardIsKeptInMemory() async throws {
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    try folder.execute("PRAGMA user_version = 99")
    for reads in [true, false] {
      let cache = folder.cache()
      if reads { #expect(await found(cache) == []) }
      await cache.store(lists(20, 29, [event(2)]), heardAt: now)
      #expect(await cache.fault == .newer)
      #expect(await found(cache) == [2])
    }
    try folder.execute("PRAGMA user_version = 2")
    #expect(await found(folder.cache()) == [1])
  }

  @Test func whereThereIsNoFolderWhatIsHeardIsKeptInMemory() async throws {
    try Data().write(to: URL(filePath: folder.path + "/taken"))
    let cache = EventCache(folder: folder.path + "/taken/caches", portal: "portal.example", user: me)
    #expect(await found(cache) == [])
    #expect(await cache.fault == nil)
    await cache.store(lists(20, 29, [event(1)]), heardAt: now)
    await cache.store(lists(30, 40, []), heardAt: now)
    #expect(await cache.fault == .unwritable("Not a directory"))
    #expect(await found(cache) == [1])
  }

  @Test func whatIsChosenWhereThereIsNoFolderIsWrittenLaterHoweverMuchIsHeardMeanwhile() async throws {
    let taken = folder.path + "/taken"
    try Data().write(to: URL(filePath: taken))
    let cache = EventCache(folder: taken, portal: "portal.example", user: me)
    await cache.choose(CalendarChoice(hidden: [3]))
    for round in 0..<60 { await cache.store(lists(20, 29, [event(1)]), heardAt: now + Double(round)) }
    try FileManager.default.removeItem(atPath: taken)
    await cache.store(lists(20, 29, [event(2)]), heardAt: now + 60)
    #expect(await cache.fault == nil)
    let later = EventCache(folder: taken, portal: "portal.example", user: me)
    #expect(await later.read(query(20, 29)).choice == CalendarChoice(hidden: [3]))
  }

  @Test func whatIsHeardWhileAnotherProgramWritesIsShownAndWrittenLater() async throws {
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    let other = try folder.connection()
    try folder.run("BEGIN IMMEDIATE", on: other)
    let cache = folder.cache()
    await cache.store(lists(20, 29, [event(1), event(2)]), heardAt: now)
    await cache.look(at: InstanceID(event: 2, date: day(23)))
    #expect(await cache.fault == .locked)
    #expect(await found(cache) == [1, 2])
    #expect(await cache.read(query(20, 29)).changed == [])
    try folder.run("ROLLBACK", on: other)
    #expect(await found(folder.cache()) == [1])
    await cache.choose(CalendarChoice())
    #expect(await cache.fault == nil)
    #expect(await found(folder.cache()) == [1, 2])
    #expect(await folder.cache().read(query(20, 29)).changed == [])
  }

  @Test func aFileThatAnotherProgramKeepsToItselfIsReadWhenItIsFree() async throws {
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    var other: DatabaseQueue? = try folder.connection()
    try other.map { try folder.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = 2", on: $0) }
    let cache = folder.cache()
    #expect(await found(cache) == [])
    #expect(await cache.fault == .locked)
    other = nil
    #expect(await found(cache) == [1])
    #expect(await cache.fault == nil)
  }
}
