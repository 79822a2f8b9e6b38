public import CalendarModel

/// Which events are to be seen, by my part in them. Without any kind all are.
public struct EventFilter: Equatable, Sendable {
  /// A kind of event by my part in it.
  public enum Kind: CaseIterable, Hashable, Sendable {
    /// Meetings that I organise, and events without guests.
    case mine
    case accepted
    case waiting
    case declined
  }

  /// The kinds that are to be seen.
  public var kinds: Set<Kind> = []

  /// Makes a filter that lets everything pass.
  public init() {}

  /// Whether it leaves anything out.
  public var isOn: Bool { !kinds.isEmpty }

  /// Whether an event is to be seen.
  public func passes(_ event: EventSummary) -> Bool {
    kinds.isEmpty || Self.kind(of: event).map { kinds.contains($0) } ?? false
  }

  private static func kind(of event: EventSummary) -> Kind? {
    switch event.myAnswer {
    case .given(.organizer), .notMeeting: .mine
    case .given(.accepted): .accepted
    case .given(.notAnswered): .waiting
    case .given(.declined): .declined
    case .notInvited, .unknown: nil
    }
  }
}
