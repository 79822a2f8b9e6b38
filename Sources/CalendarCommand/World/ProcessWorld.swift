import CalendarModel
import Foundation
import Wording

/// What the program is told by the system that it runs on, read once at the start.
struct ProcessWorld: Sendable {
  /// The environment, as it was at the start.
  let environment: [String: String]
  /// What the time is, and whether it stands.
  let clock: TimeOfDay
  /// The language of messages.
  let wording: Wording

  /// Reads the process's own surroundings. Fails where `B24CAL_NOW` is not a time.
  init(environment: [String: String] = ProcessInfo.processInfo.environment, isASCII: Bool) throws(Failure) {
    self.environment = environment
    wording = Wording(Language(environment: environment), isASCII: isASCII)
    let pinned = environment["B24CAL_NOW"].flatMap { $0.isEmpty ? nil : $0 }
    guard let clock = TimeOfDay(pinned: pinned) else {
      throw Failure(.configuration, wording.wrongNow(pinned ?? ""))
    }
    self.clock = clock
  }

  /// The value of a variable, where it is set and not empty.
  func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
}
