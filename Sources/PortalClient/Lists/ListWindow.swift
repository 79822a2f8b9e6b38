import CalendarModel
import PortalWire

/// The question for one owner's events in a few days.
///
/// The portal reads a date without a time as midnight in a zone of its choosing, so each limit lies a day further out. The left one
/// lies no further, although the portal can lose instances there: of monthly series some six years old it skips the first within a
/// window, which its own pages then miss too. Two months more would make each answer five times as large for everybody.
struct ListWindow: Hashable {
  /// The command's name.
  let name: String
  /// Whose events.
  let owner: CalendarOwner
  /// The days that are wanted.
  let span: DaySpan

  /// The windows that a request takes, an owner's in a row and in order.
  static func all(of request: ListRequest) -> [ListWindow] {
    let spans = request.span.parts(of: ListRequest.windowLength)
    return request.owners.unique().flatMap { owner in spans.map { (owner, $0) } }.enumerated()
      .map { ListWindow(name: "events\($0)", owner: $1.0, span: $1.1) }
  }

  /// The question.
  var command: BatchCommand {
    let days = span.widened(by: 1)
    return BatchCommand(
      name, .events,
      [
        "type": .string(owner.kind.code), "ownerId": .integer(owner.id), "from": .string("\(days.first)"),
        "to": .string("\(days.last)"),
      ])
  }

  /// The rows that the portal sent.
  func rows(_ replies: Replies) -> Result<[JSONValue], PortalError> {
    replies[name].flatMap { answer in
      answer.result.rows.map { .success($0) } ?? .failure(PortalError(misshapen: answer.result))
    }
  }
}
