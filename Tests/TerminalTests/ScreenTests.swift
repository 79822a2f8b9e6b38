import Foundation
import Testing
import TmuxPane

/// The probe in a real terminal.
@Suite("The screen", .serialized)
struct ScreenTests {
  @Test func `no row ever shifts, whatever emoji is in it`() async throws {
    let pane = try await Self.start()
    pane.press("j")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["key j"])
    pane.press("q")
    try await expect(pane, shows: ["left after key q, unknown: no"])
    #expect(pane.isGivenBack())
  }

  @Test func `a resize shows as it happens`() async throws {
    let pane = try await Self.start()
    pane.tmux("resize-window", "-x", "22", "-y", "12")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["resized 22x12"])
    // Where TERM says "screen" curses has no way to the last cell of the screen, which is all of this one.
    pane.tmux("resize-window", "-x", "1", "-y", "1")
    pane.tmux("resize-window", "-x", "22", "-y", "13")
    let whole = { (rows: [String]) in rows.starts(with: Self.picture(mark: "▸")) && rows.last == "resized 22x13" }
    let shown = try await pane.rows(until: whole)
    #expect(whole(shown), "\(shown)")
  }

  @Test func `keys, pastes and characters in pieces arrive as what they are`() async throws {
    let pane = try await Self.start()
    pane.press("C-Left", "Up", "F5", "BTab")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["key Up", "key F5", "key S-Tab"])
    pane.press("-H", "d0")
    pane.press("-H", "be")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["key Up", "key F5", "key S-Tab", "key о"])
    pane.press("Escape")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["key Up", "key F5", "key S-Tab", "key о", "key Esc"])
    pane.tmux("set-buffer", "q\nне клавиши")
    pane.tmux("paste-buffer", "-p")
    try await expect(
      pane,
      shows: Self.picture(mark: "▸") + [
        "key Up", "key F5", "key S-Tab", "key о", "key Esc", "paste q не клавиши",
      ])
  }

  @Test func `the mouse is told of, and no longer once the terminal is given back`() async throws {
    let pane = try await Self.start()
    pane.tmux("set", "-g", "mouse", "on")
    #expect(pane.tmux("display", "-p", "#{mouse_standard_flag} #{mouse_sgr_flag}") == "1 1\n")
    pane.press("-l", "\u{1B}[<0;3;4M\u{1B}[<0;3;4m\u{1B}[<65;1;2M")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["clicked 2,3", "wheel 1 at 0,1"])
    pane.press("q")
    _ = try await pane.rows { $0.count == 1 }
    #expect(pane.tmux("display", "-p", "#{mouse_standard_flag} #{mouse_sgr_flag}") == "0 0\n")
  }

  @Test func `the terminal is asked for its background, and its answer is no key`() async throws {
    let pane = TmuxPane("tmux set -g window-style bg=#282c34; \(Self.probe)")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["background #282c34"])
  }

  @Test func `a rule is whole, too, in a terminal that is said to repeat signs and does not`() async throws {
    let pane = try await Self.start("env TERM=xterm-256color \(Self.probe)")
    pane.press("j")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["key j"])
  }

  @Test func `a signal gives the terminal back even while all of Swift's threads are busy`() async throws {
    let pane = try await Self.start("\(Self.probe); echo status $?")
    pane.press("B")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["key B"])
    kill(try Self.process(in: pane), SIGTERM)
    #expect(try await pane.rows { $0.last == "status 143" }.last == "status 143")
    #expect(pane.isGivenBack())
  }

  @Test(arguments: [("T", "signal(15)"), ("H", "signal(1)"), ("I", "signal(2)")])
  func `a signal that ends a program gives the terminal back`(key: String, reason: String) async throws {
    let pane = try await Self.start()
    pane.press(key)
    try await expect(pane, shows: ["left after ended \(reason), unknown: no"])
    #expect(pane.isGivenBack())
  }

  @Test func `a signal ends it even while the terminal takes no output`() async throws {
    let pane = try await Self.start("\(Self.probe); echo status $?")
    let probe = try Self.process(in: pane)
    let terminal = open("/proc/\(probe)/fd/0", O_RDWR | O_NOCTTY)
    defer { close(terminal) }
    try #require(tcflow(terminal, TCOOFF) == 0)
    pane.press("j")
    kill(probe, SIGTERM)
    for _ in 0..<500 where kill(probe, 0) == 0 { try await Task.sleep(for: .milliseconds(20)) }
    #expect(kill(probe, 0) != 0)
    tcflow(terminal, TCOON)
    // Over the picture: what gives the screen back could not be sent either.
    let status = try await pane.rows { $0.first?.hasPrefix("status") == true }.first?.prefix(10)
    #expect(status == "status 143")
  }

  @Test(arguments: ["!", "S"])
  func `a crash gives the terminal back`(key: String) async throws {
    let pane = try await Self.start("env SWIFT_BACKTRACE=enable=no \(Self.probe); clear; echo crashed")
    pane.press(key)
    try await expect(pane, shows: ["crashed"])
    #expect(pane.isGivenBack())
  }

  @Test func `it suspends, and comes back with what it showed`() async throws {
    let pane = try await Self.start()
    pane.press("C-z")
    _ = try await pane.rows { rows in rows.contains { $0.contains("Stopped") } }
    #expect(pane.isGivenBack())
    pane.press("fg", "Enter")
    try await expect(pane, shows: Self.picture(mark: "▸") + ["key ^z", "resumed 60x24"])
  }

  @Test(arguments: [("nonsense", "nonsense"), ("linux", "no"), ("vt100", "no")])
  func `an unknown TERM is told, and another description stands in`(term: String, unknown: String) async throws {
    let pane = TmuxPane("env TERM=\(term) \(Self.probe)")
    _ = try await pane.rows { $0.first?.contains("Планёрка") == true }
    pane.press("q")
    // Below the picture, where the terminal has no other screen.
    let line = "left after key q, unknown: \(unknown)"
    #expect(try await pane.rows { $0.last == line }.last == line)
  }

  @Test(arguments: [
    ("env TERM=dumb \(probe)", "refused: cannotMoveCursor(term: \"dumb\")"),
    ("\(probe) < /dev/null", "refused: notATerminal"), ("\(probe) | cat", "refused: notATerminal"),
  ])
  func `without a terminal that can move its cursor there is no screen`(command: String, message: String) async throws {
    try await expect(TmuxPane(command), shows: [message])
  }

  private static let probe = Bundle.main.bundleURL.appending(path: "ScreenProbe").path(percentEncoded: false)

  /// What the probe shows, as tmux 3.3a tells it: it has joined what it can, and gives ❤️ and 1️⃣ one column of their two.
  private static func picture(mark: String) -> [String] {
    [
      "Планёрка          │",
      "日本語の会議      │",
      "👩‍👩‍👧 family         │",
      "👩‍👩‍👧👩‍👩‍👧 two          │",
      "👍 tone           │",
      "❤️  heart ❤️‍🔥        │",
      "🇷🇺 flag           │",
      "1️⃣  key            │",
      "क्ष का 한국 é      │",
      "�  new            │",
      "───────────────── │",
    ].map { mark + " " + $0 }
  }

  private static func start(_ command: String = probe) async throws -> TmuxPane {
    let pane = TmuxPane(command)
    #expect(try await pane.rows { $0 == picture(mark: " ") } == picture(mark: " "))
    return pane
  }

  /// The one process that the pane's shell has started.
  private static func process(in pane: TmuxPane) throws -> pid_t {
    let shell = pane.tmux("display", "-p", "#{pane_pid}").trimmingCharacters(in: .newlines)
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(pid_t(children.trimmingCharacters(in: .whitespaces)))
  }

  private func expect(
    _ pane: TmuxPane, shows rows: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let shown = try await pane.rows { $0 == rows }
    #expect(shown == rows, sourceLocation: sourceLocation)
  }
}
