import CalendarModel
import Foundation
import Logging
import Testing
import Wording

@testable import CalendarCommand

@Suite("The surroundings")
struct WorldTests {
  @Test func `a time that is pinned stands, and runs on where a plus says so`() throws {
    let standing = try #require(TimeOfDay(pinned: "2026-11-21T10:20:00Z"))
    #expect(standing.now == Date(timeIntervalSince1970: 1_795_256_400))
    #expect(standing.now == standing.now)
    let running = try #require(TimeOfDay(pinned: "2026-11-21T13:20:00+03:00+"))
    #expect(running.now >= Date(timeIntervalSince1970: 1_795_256_400))
    #expect(running.now.timeIntervalSince1970 < 1_795_256_400 + 3600)
  }

  @Test(arguments: [
    "tomorrow", "2026-11-21", "+", "2026-13-21T10:20:00Z", "2026-02-30T00:00:00Z", "2026-11-21T25:20:00Z",
    "2026-11-21T10:20:00Z++",
  ])
  func `a time that is none is a fault of the configuration`(text: String) {
    #expect(TimeOfDay(pinned: text) == nil)
    #expect(throws: Failure.self) { try ProcessWorld(environment: ["B24CAL_NOW": text]) }
  }

  @Test func `no account is a fault of the configuration, and an empty variable is none`() async throws {
    for environment in [[:], ["B24CAL_WEBHOOK": ""]] {
      let world = try ProcessWorld(environment: environment)
      await #expect {
        try await Account(world, named: nil)
      } throws: {
        ($0 as? Failure)?.status == .configuration
      }
    }
  }

  @Test(
    arguments: [
      (.unreachable(.refused), 69), (.timedOut(seconds: 30), 69), (.busy, 69), (.rateLimited(until: nil), 69),
      (.moved(host: nil), 69), (.loginMoved(host: nil), 69), (.nonsense(status: 200, beginning: ""), 69),
      (.tooLarge(limit: 1), 69),
      (.noSuchMethod("x"), 69), (.refusedCredentials(code: ""), 77), (.missingScope(nil), 77),
      (.accessDenied(code: ""), 77), (.answered(code: "", text: ""), 1), (.broken(code: "", text: ""), 69),
    ] as [(PortalError, Int32)])
  func `each error of the portal has the code of the contract`(error: PortalError, code: Int32) {
    #expect(ExitStatus(error).rawValue == code)
  }

  @Test func `the log is readable by its owner alone`() throws {
    let home = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let world = try ProcessWorld(environment: ["XDG_STATE_HOME": home.path(percentEncoded: false)])
    LogFile.logger(world).debug("portal call", metadata: ["method": "profile\u{1B}[2J"])
    let folder = home.appending(path: "b24cal")
    let file = folder.appending(path: "b24cal.log").path(percentEncoded: false)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder.path(percentEncoded: false))[.posixPermissions] as? Int
        == 0o700)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasSuffix("debug portal call method=profile[2J\n"))
  }
}
