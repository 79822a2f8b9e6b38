import Dispatch
import Foundation

/// Has the program say something before ^C or SIGTERM ends it, until it is taken back.
struct LastWords {
  private let sources: [any DispatchSourceSignal]
  private let handlers: [(number: Int32, handler: (@convention(c) (Int32) -> Void)?)]

  /// From now on the program ends with these words, and with the code of the signal.
  init(_ words: String) {
    // A source hears of a signal only where its own effect is off.
    handlers = [SIGINT, SIGTERM].map { ($0, signal($0, SIG_IGN)) }
    sources = handlers.map { number, _ in
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        Console.complain(words)
        exit(ExitStatus.signal(number).rawValue)
      }
      source.resume()
      return source
    }
  }

  /// From now on a signal does what it did before.
  func takeBack() {
    for source in sources { source.cancel() }
    for (number, handler) in handlers { signal(number, handler) }
  }
}
