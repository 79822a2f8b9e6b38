import CalendarFeature
import CalendarRuntime
import Canvas
import Terminal

/// The terminal as the loop wants it.
struct TerminalDisplay: Display {
  let events: AsyncStream<DisplayEvent>
  private let screen: Screen

  init(_ screen: Screen) {
    self.screen = screen
    // Without a task between: a key is to go from the screen's thread to its reader's.
    events = AsyncStream {
      for await event in screen.events { return DisplayEvent(event) }
      return nil
    }
  }

  func show(_ canvas: Canvas) async { await screen.show(canvas) }

  func redraw() async { await screen.redraw() }

  func askBackground() async { await screen.askBackground() }

  func useMouse(_ isWanted: Bool) async { await screen.useMouse(isWanted) }

  func copy(_ text: String) async -> CopyOutcome {
    do throws(ClipboardError) {
      try await screen.copy(text)
      return .sent
    } catch {
      return switch error {
      case .tooLong(let bytes, let limit): .tooLong(bytes: bytes, limit: limit)
      case .noClipboard(let terminal): .noClipboard(terminal: terminal)
      }
    }
  }

  func suspend() async { await screen.suspend() }
}

extension DisplayEvent {
  /// What happened at the terminal, in the loop's words.
  init(_ event: TerminalEvent) {
    self =
      switch event {
      case .key(let key): .key(key)
      case .paste(let text): .pasted(text)
      case .clicked(let point): .clicked(point)
      case .wheelTurned(let steps, let point): .wheelTurned(steps, at: point)
      case .background(let color): .backgroundTold(TerminalBackground(color))
      case .resized(let size): .resized(size)
      case .resumed(let size): .resumed(size)
      case .ended(.signal(let number)): .ended(.signal(number))
      case .ended(.terminalGone): .ended(.gone)
      }
  }
}
