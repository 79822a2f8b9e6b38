import Dispatch
import Foundation

/// Tells of signals that would end the program, in place of that, until it is stopped.
actor SignalWatch {
  private let sources: [any DispatchSourceSignal]
  private let handlers: [(number: Int32, handler: (@convention(c) (Int32) -> Void)?)]

  /// From now on these signals are told, but for those that whoever started the program had it ignore (`nohup`).
  init(_ numbers: [Int32], _ tell: @escaping @Sendable (Int32) -> Void) {
    let numbers = numbers.filter { !Self.isIgnored($0) }
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

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// From now on a signal does what it did before.
  func stop() {
    for source in sources { source.cancel() }
    for (number, handler) in handlers { signal(number, handler) }
  }
}
