public import CalendarModel

extension MyAnswer {
  /// Reads the outcome of `calendar.meeting.status.get`: a letter, or `null` for a meeting without me.
  ///
  /// What invites nobody is a refusal with an empty code, `ERROR_CORE` from old portals; any other failure is thrown
  /// on. The portal refuses in the same way for an event that is deleted or never was, so this counts only beside an
  /// event.
  public init(wire outcome: Result<JSONValue, PortalError>) throws(PortalError) {
    switch outcome {
    case .success(.null): self = .notInvited
    case .success(let letter): self = Answer(wire: letter).map { .given($0) } ?? .unknown
    case .failure(.answered(let code, _)) where ["", "error_core"].contains(code.lowercased()): self = .notMeeting
    case .failure(let error): throw error
    }
  }
}
