import CalendarModel
import EventCache
import Foundation
import Testing

struct FileTests {
  @Test(arguments: [
    ("portal.example", 7 as UserID?, "portal.example-7.sqlite"), ("portal.example", nil, "portal.example-0.sqlite"),
    ("Portal.Example:8443", 7, "portal.example+8443-7.sqlite"), ("[::1]:80", 7, "_5b++1_5d+80-7.sqlite"),
    ("../a/b c", 7, ".._2fa_2fb_20c-7.sqlite"),
  ])
  func anAccountHasAFileOfItsOwn(portal: String, user: UserID?, name: String) async throws {
    let folder = try TemporaryFolder()
    let cache = EventCache(folder: folder.path + "/new", portal: portal, user: user)
    await cache.choose(CalendarChoice())
    #expect(folder.names(in: "new").first == name)
  }

  @Test func nobodyElseCanReadIt() async throws {
    let folder = try TemporaryFolder()
    let cache = EventCache(folder: folder.path + "/a/b", portal: "portal.example", user: me)
    await cache.choose(CalendarChoice())
    #expect(try ["a", "a/b"].map(folder.mode) == ["700", "700"])
    let names = folder.names(in: "a/b")
    #expect(names.map { $0.dropFirst("portal.example-7.sqlite".count) } == ["", "-shm", "-wal"])
    #expect(try names.map { try folder.mode(of: "a/b/\($0)") } == ["600", "600", "600"])
  }

  @Test(arguments: ["000", "022", "777"]) func theUmaskMakesNoDifference(umask: String) throws {
    let folder = try TemporaryFolder()
    try OtherProgram(
      ["sh", "-c", "umask \(umask); exec \"$@\"", "sh"] + OtherProgram.fill(folder.path + "/a/b", count: 10)
    ).wait()
    #expect(try ["a", "a/b", "a/b/portal.example-7.sqlite"].map(folder.mode) == ["700", "700", "600"])
  }

  @Test func aFileThatOthersCouldReadIsClosedToThem() async throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(filePath: folder.file))
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: folder.file)
    await folder.cache().choose(CalendarChoice())
    #expect(try folder.mode(of: "portal.example-7.sqlite") == "600")
  }

  @Test func readingWritesNothing() async throws {
    let folder = try TemporaryFolder()
    let cache = EventCache(folder: folder.path + "/new", portal: "portal.example", user: me)
    _ = await cache.read(query(20, 29))
    #expect(folder.names(in: "") == [])
  }

  @Test func theLinkToACalendarThatAnybodyCanReadIsNotKept() async throws {
    let folder = try TemporaryFolder()
    let fields = [RawField(name: "EXPORT", json: "sign=hush"), RawField(name: "ID", json: "1")]
    let cache = folder.cache()
    await cache.store(EventDetail(event: event(1), myAnswer: .notMeeting, rawFields: fields), heardAt: now)
    #expect(await cache.detail(of: 1, on: nil)?.detail.rawFields == [fields[1]])
  }
}
