import CalendarModel

/// The answers that are on their way to the portal, one at a time.
public struct Answering: Equatable, Sendable {
  /// The one that is on its way.
  public private(set) var current: AnswerRequest?
  /// Those that wait for it to come back, at most one a meeting.
  public private(set) var queue: [AnswerRequest] = []
  /// Why the program leaves once all have come back.
  public internal(set) var leaving: QuitReason?
  /// What failed since then.
  public internal(set) var failures: [AnswerNotice] = []
  private var count = 0

  /// Makes one of nothing answered.
  public init() {}

  /// Whether nothing is on its way or waits.
  public var isIdle: Bool { current == nil && queue.isEmpty }

  /// The answer that was chosen last for a meeting and that has not come back.
  public func pending(_ row: MeetingRow) -> AnswerRequest? {
    guard !isIdle else { return nil }
    return (queue + (current.map { [$0] } ?? [])).first { $0.invitation.row.isOfSameMeeting(as: row) }
  }

  /// Puts an answer in the queue. It takes the place of one that waits for the same meeting, and is left out where the one on its
  /// way is the same.
  mutating func add(_ answer: Answer, to invitation: Invitation, isUndo: Bool = false) {
    queue.removeAll { $0.invitation.row.isOfSameMeeting(as: invitation.row) }
    if let current, current.answer == answer, current.invitation.row.isOfSameMeeting(as: invitation.row) { return }
    count += 1
    queue.append(AnswerRequest(number: count, invitation: invitation, answer: answer, isUndo: isUndo))
  }

  /// Takes the answer out that waits last. It was not sent.
  mutating func withdrawLast() -> AnswerRequest? { queue.popLast() }

  /// Sends the next one; nil where one is on its way, or none waits.
  mutating func sendNext() -> AnswerRequest? {
    guard current == nil, !queue.isEmpty else { return nil }
    current = queue.removeFirst()
    return current
  }

  /// Replaces the names of the meetings.
  mutating func mask(with mask: String) {
    current?.invitation.name = mask
    for place in queue.indices { queue[place].invitation.name = mask }
  }

  /// Ends the one that is on its way. Unless it was given, one that waits for the same meeting is dropped: what it was to change
  /// is not known.
  ///
  /// Returns the one that is dropped.
  mutating func end(wasGiven: Bool) -> AnswerRequest? {
    guard let ended = current else { return nil }
    current = nil
    let row = ended.invitation.row
    guard let place = queue.firstIndex(where: { $0.invitation.row.isOfSameMeeting(as: row) }) else { return nil }
    if !wasGiven { return queue.remove(at: place) }
    queue[place].invitation.answer = ended.answer
    return nil
  }
}
