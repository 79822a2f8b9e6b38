import Foundation
import Glibc

/// A command in a terminal of its own, on a tmux server of its own: keys in, screen out.
public final class TmuxPane: Sendable {
  private let server = "tests-\(UUID().uuidString)"

  /// Starts a shell command line in a terminal of a size, with a path, what tmux tells its programs, and the variables given: nothing of the
  /// test's own, such as its home, gets through.
  public init(_ command: String, columns: Int = 60, rows: Int = 24, environment: [String: String] = ["LANG": "C.UTF-8"])
  {
    let variables = environment.map { "\($0.key)=\(Self.quoted($0.value))" }.sorted().joined(separator: " ")
    startServer(
      "-f", "/dev/null", "-u", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      #"env -i PATH="$PATH" TERM="$TERM" TMUX="$TMUX" \#(variables) sh"#)
    tmux("send-keys", "-l", "PS1=; clear; \(command)")
    tmux("send-keys", "Enter")
  }

  deinit { tmux("kill-server") }

  /// Starts the server. It must not have the files that this process has open: a connection that a portal in it closes stays open as long
  /// as anybody has it.
  private func startServer(_ arguments: String...) {
    let closing = #"for file in /proc/self/fd/*; do n=${file##*/}; [ $n -gt 2 ] && eval "exec $n>&-"; done; exec "$@""#
    output(of: ["bash", "-c", closing, "bash", "tmux", "-L", server] + arguments)
  }

  /// Gives a command to the pane's tmux and returns what it prints.
  @discardableResult
  public func tmux(_ arguments: String...) -> String { output(of: ["tmux", "-L", server] + arguments) }

  /// Presses keys, by tmux's names of them.
  public func press(_ keys: String...) { output(of: ["tmux", "-L", server, "send-keys"] + keys) }

  /// The rows of the screen that are not blank, once they are as expected; after ten seconds, as they are.
  public func rows(until isExpected: ([String]) -> Bool) async throws -> [String] {
    try await screen { isExpected($0.filter { !$0.isEmpty }) }.filter { !$0.isEmpty }
  }

  /// All rows of the screen down to the last that is not blank, once they are as expected and stand still, for a picture is drawn in parts;
  /// after ten seconds, as they are.
  public func screen(until isExpected: ([String]) -> Bool) async throws -> [String] {
    var rows: [String] = []
    for _ in 0..<500 {
      let before = rows
      rows = tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      while rows.last == "" { rows.removeLast() }
      if rows == before, isExpected(rows) { break }
      try await Task.sleep(for: .milliseconds(20))
    }
    return rows
  }

  /// Whether the terminal is as a shell wants it: its own screen, the cursor to be seen, line editing.
  public func isGivenBack() -> Bool {
    let words = tmux("display", "-p", "#{alternate_on} #{cursor_flag} #{keypad_cursor_flag} #{pane_tty}")
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 4, words[0..<3] == ["0", "1", "0"] else { return false }
    let modes = output(of: ["stty", "-a", "-F", words[3]]).split(whereSeparator: \.isWhitespace)
    return ["icanon", "echo", "icrnl", "isig"].allSatisfy(modes.contains)
  }

  /// By `popen`: Foundation's `Process` waits for the server, too, which the first command leaves behind.
  @discardableResult
  private func output(of command: [String]) -> String {
    let words = command.map(Self.quoted)
    guard let pipe = popen("LC_ALL=C.UTF-8 " + words.joined(separator: " ") + " 2>/dev/null", "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }
}
