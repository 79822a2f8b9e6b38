import Dispatch
import Foundation

/// Tells of signals that would end the program, in place of that, until it is stopped.
actor SignalWatch {
  private let sources: [any DispatchSourceSignal]
  private let handlers: [(number: Int32, handler: (@convention(c) (Int32) -> Void)?)]

  /// From now on these signals are told.
  init(_ numbers: [Int32], _ tell: @escaping @Sendable (Int32) -> Void) {
    // A source hears of a signal only where its own effect is off.
    handlers = numbers.map { ($0, signal($0, SIG_IGN)) }
    sources = numbers.map { number in
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { tell(number) }
      source.resume()
      return source
    }
  }

  /// Has the program say something before ^C or SIGTERM ends it, with the code of the signal.
  init(lastWords: String) {
    self.init([SIGINT, SIGTERM]) { number in
      Console.complain(lastWords)
      exit(ExitStatus.signal(number).rawValue)
    }
  }

  /// From now on a signal does what it did before.
  func stop() {
    for source in sources { source.cancel() }
    for (number, handler) in handlers { signal(number, handler) }
  }
}
