import CalendarModel
import Wording

extension CalendarState {
  /// Why a command cannot do anything now; nil where it can.
  func obstacle(to command: Command) -> Obstacle? {
    switch command {
    case .answer: obstacle(toAnswering: subject)
    case .undoAnswer: undoable == nil ? .nothingToUndo : nil
    case .busyTimes: obstacleToBusyTimes
    case .link: obstacleToKnowing ?? (isMasked ? .masked : nil)
    case .copy: subject == nil ? .nothingSelected : nil
    case .export: subject == nil && seenOffered == nil ? .nothingSelected : nil
    case .nextEvent, .previousEvent, .nextDay, .previousDay, .nextWeek, .previousWeek, .nextMonth, .previousMonth,
      .today, .goTo, .nextChange, .agenda, .day, .week, .month, .open, .openDay, .otherPane, .toggleDetail, .waiting,
      .search, .nextHit, .previousHit, .filter, .calendars, .clock, .scrollDown, .scrollUp, .pageDown, .pageUp,
      .halfPageDown, .halfPageUp, .top, .bottom, .mask, .refresh, .rawFields, .help, .palette, .back, .demo,
      .newAccount, .redraw,
      .suspend, .quit, .interrupt:
      nil
    }
  }

  /// Why an event cannot be answered.
  func obstacle(toAnswering subject: Subject?) -> Obstacle? {
    guard let subject else { return .nothingSelected }
    if subject.isGone || subject == shown && detail?.content == .noSuchEvent { return .gone }
    switch subject.myAnswer {
    case .given(.organizer): return .organizer
    case .notInvited: return .notInvited
    case .notMeeting: return .notMeeting
    case .unknown: return subject.isKnown ? .answerUnknown : .notLoaded
    case .given(.accepted), .given(.declined), .given(.notAnswered): return fetching.isForbidden ? .notAsked : nil
    }
  }

  private var obstacleToBusyTimes: Obstacle? {
    if let obstacle = obstacleToKnowing { return obstacle }
    if subject?.isMeeting == false { return .notMeeting }
    return fetching.isForbidden ? .notAsked : nil
  }

  private var obstacleToKnowing: Obstacle? {
    guard let subject else { return .nothingSelected }
    return subject.isKnown ? nil : .notLoaded
  }
}

extension Subject {
  /// Whether more than its id is known.
  fileprivate var isKnown: Bool { summary != nil || detail != nil }
}
