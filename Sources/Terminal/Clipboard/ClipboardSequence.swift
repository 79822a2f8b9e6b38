import Foundation

/// What gives a text to the clipboard of the terminal that somebody sits at: OSC 52, as xterm has it (ctlseqs, "Manipulate Selection
/// Data").
///
/// Nothing of it is shown, and no terminal tells whether it took it.
struct ClipboardSequence: Hashable {
  /// The most bytes of base64 that terminals take: xterm's and hterm's limit of 100,000 bytes for a sequence, less a quarter.
  static let mostBytes = 74_994

  /// What to write to the terminal.
  let text: String

  /// Makes the sequence for a terminal, by `TERM`, and by `TMUX` and `STY` for what lies between.
  init(_ text: String, environment: [String: String]) throws(ClipboardError) {
    let terminal = environment["TERM", default: ""]
    let relay = Relay(environment, terminal: terminal)
    if relay == .none, !TerminalFamily.followsXterm(terminal) { throw .noClipboard(terminal: terminal) }
    let payload = Data(text.utf8).base64EncodedString()
    guard payload.utf8.count <= Self.mostBytes else { throw .tooLong(bytes: payload.utf8.count, limit: Self.mostBytes) }
    self.text = relay.passing("\u{1B}]52;c;\(payload)\u{7}")
  }
}

/// Why a text cannot be given to the clipboard.
public enum ClipboardError: Error, Hashable, Sendable {
  /// The text is longer than terminals take, encoded.
  case tooLong(bytes: Int, limit: Int)
  /// The terminal, by its name in `TERM`, has no clipboard that programs can reach.
  case noClipboard(terminal: String)
}

/// A program between this one and the terminal.
private enum Relay {
  case none, tmux, screen

  init(_ environment: [String: String], terminal: String) {
    if !environment["TMUX", default: ""].isEmpty || terminal.hasPrefix("tmux") {
      self = .tmux
    } else if !environment["STY", default: ""].isEmpty || terminal.hasPrefix("screen") {
      self = .screen
    } else {
      self = .none
    }
  }

  /// A sequence that the relay passes on.
  func passing(_ sequence: String) -> String {
    switch self {
    case .none: sequence
    // With `set-clipboard on` tmux takes the first, with `allow-passthrough on` it hands the second on; what it does not do it
    // drops. With both the clipboard is set twice to the same.
    case .tmux: sequence + "\u{1B}Ptmux;" + sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
    case .screen: Self.parts(of: sequence).map { "\u{1B}P\($0)\u{1B}\\" }.joined()
    }
  }

  /// Screen keeps 768 bytes of a string (`MAXSTR`) and shows the rest as text.
  private static func parts(of sequence: String) -> [Substring] {
    let most = 768 - 4
    var rest = sequence[...]
    var parts: [Substring] = []
    while !rest.isEmpty {
      parts.append(rest.prefix(most))
      rest = rest.dropFirst(most)
    }
    return parts
  }
}
