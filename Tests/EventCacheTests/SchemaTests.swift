import CalendarModel
import EventCache
import Foundation
import GRDB
import Testing

struct SchemaTests {
  @Test func aNewFileHasTheVersionThatIsLookedAtFirst() async throws {
    let folder = try TemporaryFolder()
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    #expect(try value("PRAGMA user_version", in: folder) == 2)
  }

  @Test func aFileThatIsUpToDateIsReadWithoutBeingWritten() async throws {
    let folder = try TemporaryFolder()
    await folder.cache().store(lists(20, 29, [event(1)]), heardAt: now)
    let bytes = try Data(contentsOf: URL(filePath: folder.file))
    let cache = folder.cache()
    #expect(await cache.read(query(20, 29)).events.count == 1)
    #expect(await cache.find("planning").count == 1)
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == bytes)
  }

  @Test func whatIsToldAgainAsItWasIsWrittenOnce() async throws {
    let folder = try TemporaryFolder()
    let cache = folder.cache()
    for offset in 0..<3 {
      await cache.store(lists(20, 29, [meeting(1), event(2)]), heardAt: now.addingTimeInterval(Double(offset)))
    }
    for table in ["event", "instance", "detail", "searchable"] {
      #expect(try value("SELECT count(*) FROM \(table)", in: folder) == 2)
    }
    #expect(try value("SELECT count(*) FROM attendee", in: folder) == 3)
  }

  private func value(_ sql: String, in folder: TemporaryFolder) throws -> Int? {
    try folder.connection().inDatabase { try Int.fetchOne($0, sql: sql) }
  }
}
