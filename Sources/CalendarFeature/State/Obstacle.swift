import Wording

/// Why a command cannot do anything now.
public enum Obstacle: Equatable, Sendable {
  /// No event is selected.
  case nothingSelected
  /// The event is not loaded yet.
  case notLoaded
  /// Nobody is invited to it.
  case notMeeting
  /// It is my own meeting.
  case organizer
  /// I am not invited to it.
  case notInvited
  /// The portal did not say what my answer is.
  case answerUnknown
  /// The portal no longer has it.
  case gone
  /// Nothing is asked of the portal, for the person wants it so.
  case notAsked
  /// There is no answer that could be taken back.
  case nothingToUndo
  /// What would be shown is masked.
  case masked

  /// The reason in words.
  func words(_ wording: Wording) -> String {
    switch self {
    case .nothingSelected: wording.nothingIsSelected
    case .notLoaded: wording.nothingLoaded
    case .notMeeting: wording.nobodyInvited
    case .organizer: wording.organizerCannotAnswer
    case .notInvited: wording.uninvitedCannotAnswer
    case .answerUnknown: wording.invitationUnknown
    case .gone: wording.goneFromPortal
    case .notAsked: wording.notAsked
    case .nothingToUndo: wording.nothingToUndo
    case .masked: wording.isMasked
    }
  }
}
