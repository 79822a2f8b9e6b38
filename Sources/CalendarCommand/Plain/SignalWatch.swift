import Dispatch
import Foundation

/// Tells of signals that would end the program, in place of that.
actor SignalWatch {
  private var sources: [any DispatchSourceSignal] = []

  /// From now on these signals are told.
  func start(_ numbers: [Int32], _ tell: @escaping @Sendable (Int32) -> Void) {
    sources += numbers.map { number in
      // A source hears of a signal only where its own effect is off.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { tell(number) }
      source.resume()
      return source
    }
  }

  /// From now on nothing is told.
  func stop() {
    for source in sources { source.cancel() }
    sources = []
  }
}
