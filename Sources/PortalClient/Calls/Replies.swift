import CalendarModel
import Foundation
import PortalWire

/// What the portal said to several questions, by the name of each.
struct Replies: Sendable {
  var answers: [String: Result<PortalAnswer, PortalError>] = [:]
  /// Seconds by which the portal's server is ahead of UTC, as far as an answer told.
  var serverOffset: Int?
  /// What the portal took the time for, as far as an answer told.
  var portalTime: Date?
  /// The questions whose request failed as a whole: what was said to that is no word of theirs.
  var unheard: Set<String> = []
  /// Why nothing more was asked.
  var end: PortalError?

  /// The answer to a question; a failure where it was not asked.
  subscript(name: String) -> Result<PortalAnswer, PortalError> {
    answers[name] ?? .failure(.nonsense(status: 200, beginning: ""))
  }

  /// The result, where the portal gave one.
  func result(_ name: String) -> JSONValue? { try? self[name].get().result }

  /// The rows of a list, where the portal gave one.
  func rows(_ name: String) -> [JSONValue] { result(name)?.rows ?? [] }

  /// Has no answer to questions, for their request failed.
  mutating func fail(_ commands: ArraySlice<BatchCommand>, _ error: PortalError) {
    for command in commands {
      answers[command.name] = .failure(error)
      unheard.insert(command.name)
    }
  }
}
