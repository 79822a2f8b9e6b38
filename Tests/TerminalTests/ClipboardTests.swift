import Foundation
import Testing
import TmuxPane

/// The clipboard of real terminals: tmux is one, and may lie inside another.
@Suite("Copying", .serialized)
struct ClipboardTests {
  /// What the probe copies at `y`: 72,000 bytes of base64.
  let text = String(repeating: "Планёрка 👩‍👩‍👧\n", count: 1500)

  @Test func `gives tmux the text and shows none of it`() async throws {
    let pane = TmuxPane("\(Self.probe)", columns: 22, rows: 12, environment: ["LANG": "C.UTF-8"])
    pane.tmux("set", "-g", "set-clipboard", "on")
    // Joined emoji are sent behind each picture.
    func isWhole(_ rows: [String]) -> Bool {
      rows.count > 5 && rows[3].contains("👩‍👩‍👧👩‍👩‍👧 two") && rows[5].contains("heart ❤️‍🔥")
    }
    let before = try await pane.rows { $0.count == 11 && isWhole($0) }
    pane.press("y")
    let after = try await pane.rows { $0.last == "key y" && isWhole($0) }
    #expect(after.count == 12)
    #expect(after.prefix(11).map { $0.dropFirst() } == before.prefix(11).map { $0.dropFirst() })
    #expect(try await buffer(of: pane) == text)
  }

  @Test func `goes by way of a tmux that takes nothing itself but hands on`() async throws {
    let inner = "inner-\(UUID().uuidString)"
    let pane = TmuxPane(
      "tmux -L \(inner) -f /dev/null -u new-session '\(Self.probe)' \\; set -g allow-passthrough on \\; "
        + "set -g set-clipboard off \\; set -g status off",
      columns: 22, rows: 12, environment: ["LANG": "C.UTF-8"])
    pane.tmux("set", "-g", "set-clipboard", "on")
    _ = try await pane.rows { $0.count == 11 }
    pane.press("y")
    let after = try await pane.rows { $0.last == "key y" }
    // The inner tmux may take its status line away after the probe has begun.
    #expect(after.count { !$0.hasPrefix("resized") } == 12)
    #expect(try await buffer(of: pane) == text)
    pane.press("q")
  }

  private func buffer(of pane: TmuxPane) async throws -> String {
    var held = ""
    for _ in 0..<500 where held.isEmpty {
      held = pane.tmux("show-buffer")
      try await Task.sleep(for: .milliseconds(20))
    }
    return held
  }

  static let probe = Bundle.main.bundleURL.appending(path: "ScreenProbe").path(percentEncoded: false)
}
