import CalendarModel
import PortalWire

/// An event as `calendar.event.getbyid` has it, with my answer to it.
struct FoundEvent {
  private(set) var event: CalendarEvent
  let rawFields: [RawField]
  /// How the portal writes dates, as far as this event shows it.
  let dateFormat: PortalDateFormat?
  private let answer: Result<MyAnswer, PortalError>

  /// The questions.
  static func commands(asking id: EventID) -> [BatchCommand] {
    [BatchCommand("event\(id)", .event, ["id": .integer(id.rawValue)]), .myAnswer(to: id)]
  }

  /// Reads the answers to those questions, or nil where the portal has no such event or shows none.
  init?(_ replies: Replies, id: EventID) throws(PortalError) {
    let result = try replies["event\(id)"].get().result
    guard result != .null else { return nil }
    guard let event = CalendarEvent(wire: result) else {
      throw PortalError(misshapen: result)
    }
    self.event = event
    rawFields = RawField.all(of: result)
    dateFormat = PortalDateFormat(revealedBy: result)
    answer = replies.myAnswer(to: id)
  }

  /// The same at another time: an instance differs from its series in nothing else.
  func moved(to time: EventTime) -> FoundEvent {
    var copy = self
    copy.event.time = time
    return copy
  }

  /// My answer. Where the portal would not say it for another reason than that this is no meeting, the event tells what it can.
  func myAnswer(me: UserID?) -> MyAnswer {
    if case .success(let answer) = answer { answer } else { event.myAnswer(me) }
  }
}
