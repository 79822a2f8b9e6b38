import CalendarFeature
import CalendarRuntime
import Canvas
import Foundation

/// Standard input and output as the loop wants them: lines in, sentences out, no control sequences.
struct PlainDisplay: Display {
  let events: AsyncStream<DisplayEvent>
  private let talk: PlainTalk
  private let continuation: AsyncStream<DisplayEvent>.Continuation
  private let signals: SignalWatch
  private let departure = TimedDeparture()

  /// How large a screen it stands for: as long as a list is read out, and too narrow for two panes.
  static let size = Size(columns: 72, rows: 24)

  init() {
    let talk = PlainTalk(isTerminal: StandardInput.isTerminal) { Self.print($0) }
    let (events, continuation) = AsyncStream.makeStream(of: DisplayEvent.self)
    signals = SignalWatch([SIGINT, SIGTERM, SIGHUP]) { [departure] number in
      departure.begin(.signal(number))
      // What the shell prints next begins a line of its own.
      if Console.takesMore { Self.print("\n") }
      continuation.yield(.ended(.signal(number)))
    }
    let reader = Task {
      while !Task.isCancelled {
        await talk.untilAnswered()
        let line = await StandardInput.nextLine()
        let choice = await talk.take(line)
        guard let line else { return _ = continuation.yield(.inputEnded) }
        continuation.yield(.line(line, choice))
      }
    }
    continuation.onTermination = { _ in reader.cancel() }
    self.events = events
    self.continuation = continuation
    self.talk = talk
  }

  func show(_ page: PlainPage) async { await talk.show(page) }

  func redraw() async { await talk.sayAgain() }

  func askBackground() async {}

  func useMouse(_ isWanted: Bool) async {}

  func copy(_ text: String) async -> CopyOutcome {
    await talk.say(text)
    return .printed
  }

  /// Lets go of the signals: what comes next is ended by them again.
  func close() async {
    departure.end()
    await signals.stop()
  }

  func suspend() async {
    // The threads that tasks run on have signals blocked.
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    // Whoever is in the same job stops, too, as by ^Z at a terminal; this process once it has told them.
    let before = signal(SIGTSTP, SIG_IGN)
    kill(0, SIGTSTP)
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    signal(SIGTSTP, before)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    continuation.yield(.resumed(Self.size))
  }

  /// Prints text. Where that fails nothing more can be said, and so nothing done: the program ends.
  private static func print(_ text: String) {
    do {
      try Console.write(text)
    } catch {
      Console.complain(error.message)
      exit(error.status.rawValue)
    }
  }
}
