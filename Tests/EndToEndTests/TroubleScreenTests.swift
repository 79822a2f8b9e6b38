import DemoPortal
import Foundation
import Testing
import TmuxPane

/// The full screen at a portal that fails while it is open, and is well again later.
@Suite("b24cal in trouble")
struct TroubleScreenTests {
  /// What a pane shows at the latest after the client's own waits, and those between two attempts.
  private func screen(of pane: TmuxPane, until isExpected: ([String]) -> Bool) async throws -> [String] {
    var rows: [String] = []
    for _ in 1...5 where !isExpected(rows) { rows = try await pane.screen(until: isExpected) }
    return rows
  }

  @Test func `says that this machine's clock is hours off the portal's`() async throws {
    try await CacheHome.with { home in
      try await Program.portal { $0.now = { Date(timeIntervalSinceNow: 5 * 3600 + 30) } }.withRunning { portal in
        var program = Program(webhook: portal.webhook, home.variables)
        program.environment["B24CAL_NOW"] = nil
        let pane = TmuxPane(Program.path, columns: 110, rows: 24, environment: program.environment)
        let screen = try await pane.screen { $0.last?.hasPrefix(" this machine is ") == true }
        #expect(screen.last?.hasPrefix(" this machine is 5 h behind the portal: set its clock") == true)
      }
    }
  }

  @Test(arguments: [
    (Fault.reset, "offline since 13:20", "the portal broke the connection off: try again"),
    (.html(status: 502), "portal failing since 13:20", "the portal is out of order (HTTP 502: "),
  ])
  func `keeps what it shows, says since when, and is well again without a key`(
    fault: Fault, words: String, reason: String
  ) async throws {
    try await CacheHome.with { home in
      try await Program.portal { $0.rateLimit = nil }.withRunning { portal in
        let pane = TmuxPane(
          Program.path, columns: 110, rows: 24,
          environment: Program(webhook: portal.webhook, home.variables).environment)
        let whole = try await pane.screen {
          $0.contains { $0.hasSuffix("│ ? Мария Соколова, you") } && $0.header.hasSuffix("3 waiting · just now")
        }
        await portal.script(fault, for: .always)
        pane.press("r")
        let failed = try await screen(of: pane) {
          $0.header.contains(words) && $0.last?.contains(reason) == true
        }
        #expect(failed.dropFirst().dropLast() == whole.dropFirst().dropLast())
        #expect(failed.header.hasSuffix(" · 3 waiting · \(words) · just now"))
        await portal.clearScript()
        let again = try await screen(of: pane) {
          $0.dropLast() == whole.dropLast() && $0.last?.contains(reason) == false
        }
        #expect(again.dropLast() == whole.dropLast())
        #expect(again.last?.contains(reason) == false)
      }
    }
  }
}
