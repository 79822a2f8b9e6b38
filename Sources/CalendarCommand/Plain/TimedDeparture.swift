import Dispatch
import Foundation
import Synchronization

/// The way out of a program that a signal asked to end: whoever is to take it there may be in a write that does not return, while
/// nobody reads what was written.
final class TimedDeparture: Sendable {
  private let isOver = Atomic(false)

  /// From now on there are two seconds; then the process ends with a code. Whatever waits in Swift's threads does not delay that.
  func begin(_ status: ExitStatus) {
    DispatchQueue.global().asyncAfter(deadline: .now() + 2) { [self] in
      if !isOver.load(ordering: .relaxed) { _exit(status.rawValue) }
    }
  }

  /// The program is on its way out by itself.
  func end() { isOver.store(true, ordering: .relaxed) }
}
