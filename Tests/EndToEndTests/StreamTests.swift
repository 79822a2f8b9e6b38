import Foundation
import Testing
import TmuxPane

@Suite("Standard output")
struct StreamTests {
  @Test(arguments: [
    ("themes >&-", "Bad file descriptor"), ("themes <&- >&-", "Bad file descriptor"),
    ("themes >/dev/full", "No space left on device"), ("--version >/dev/full", "No space left on device"),
    ("config show --help >&-", "Bad file descriptor"),
  ])
  func `that takes no result is told`(arguments: String, reason: String) async throws {
    let pane = TmuxPane(
      "\(Program.path) \(arguments); echo ended $?", columns: 80, rows: 24, environment: Program().environment)
    let rows = ["b24cal: standard output: \(reason)", "ended 70"]
    #expect(try await pane.rows { $0 == rows } == rows)
  }
}
