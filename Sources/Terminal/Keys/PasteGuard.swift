import Canvas

/// Tells text that was pasted from keys that a person pressed, where no mark tells.
///
/// Not every terminal marks a paste, and a text may hold the mark of its own end; but keys are commands, and two of them send an
/// answer. So what comes at once in such a number as nobody types is one paste, and so is what comes with a paste or right behind.
struct PasteGuard {
  /// As many characters at once may be keys, which a link held up for a while.
  static let mostTyped = 32
  /// As many different ones may be keys that are held down.
  static let mostHeld = 2
  /// What comes so soon after a paste is the rest of it: a link cuts it anywhere.
  static let pause = Duration.milliseconds(100)

  private var lastPaste: ContinuousClock.Instant?

  /// Takes what came at once, at a time, and returns it with the keys that are none as a paste.
  mutating func sort(_ events: [TerminalEvent], at now: ContinuousClock.Instant) -> [TerminalEvent] {
    guard !events.isEmpty else { return events }
    let goesOn = lastPaste.map { now - $0 < Self.pause } ?? false
    guard goesOn || isTooMuch(events) || goesOnBehindPaste(events) else {
      if events.contains(where: \.isPaste) { lastPaste = now }
      return events
    }
    lastPaste = now
    let text = events.compactMap(\.pastedText).joined()
    return (text.isEmpty ? [] : [.paste(text)]) + events.filter(\.isOfTerminal)
  }

  private func isTooMuch(_ events: [TerminalEvent]) -> Bool {
    let characters = events.compactMap(\.character)
    return characters.count > Self.mostTyped && Set(characters).count > Self.mostHeld
  }

  private func goesOnBehindPaste(_ events: [TerminalEvent]) -> Bool {
    guard let place = events.firstIndex(where: \.isPaste) else { return false }
    return events[place...].dropFirst().contains { !$0.isOfTerminal }
  }
}

extension TerminalEvent {
  fileprivate var isPaste: Bool { if case .paste = self { true } else { false } }

  fileprivate var character: Character? { if case .key(.character(let character)) = self { character } else { nil } }

  /// Whether it comes of the terminal itself, not of the person.
  fileprivate var isOfTerminal: Bool {
    switch self {
    case .background, .resized, .resumed, .ended: true
    case .key, .paste, .clicked, .wheelTurned: false
    }
  }

  /// What it is in a text.
  fileprivate var pastedText: String? {
    switch self {
    case .paste(let text): text
    case .key(.character(let character)): String(character)
    case .key(.enter): "\n"
    case .key(.tab): "\t"
    case .key, .clicked, .wheelTurned, .background, .resized, .resumed, .ended: nil
    }
  }
}
