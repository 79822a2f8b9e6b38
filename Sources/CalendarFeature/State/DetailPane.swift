public import CalendarModel
public import Foundation

/// The pane that shows one event.
public struct DetailPane: Equatable, Sendable {
  /// What is known of the event.
  public enum Content: Equatable, Sendable {
    /// Nothing yet.
    case unknown
    /// The event, as it was at a time.
    case loaded(EventDetail, asOf: Date)
    /// The portal has no such event.
    case noSuchEvent
    /// The event is not on the day that was asked for.
    case noOccurrence(CivilDate)
    /// Nothing, and why.
    case failed(PortalError)
  }

  /// A request that is under way.
  public struct Load: Equatable, Sendable {
    /// Tells its answer from the answers to earlier ones.
    public var number: Int
    /// Whether it takes long enough to be told.
    public var isSlow = false

    /// Makes a request of a number.
    public init(number: Int) { self.number = number }
  }

  /// Which event.
  public let id: EventID
  /// Which instance of a series; nil for the next one.
  public let date: CivilDate?
  /// What is known of it.
  public var content = Content.unknown
  /// The request that is under way.
  public var load: Load?
  /// How many lines are above the pane.
  public var scroll = 0
  /// Whether it shows the portal's own fields.
  public var showsRawFields = false

  /// The pane for an event of which nothing is known.
  public init(id: EventID, date: CivilDate? = nil) {
    self.id = id
    self.date = date
  }

  /// The pane for an instance of which nothing is known.
  public init(_ instance: InstanceID) { self.init(id: instance.event, date: instance.date) }

  /// The event, where it is known.
  public var loaded: EventDetail? {
    if case .loaded(let detail, _) = content { detail } else { nil }
  }

  /// When what is known was heard.
  public var asOf: Date? {
    if case .loaded(_, let time) = content { time } else { nil }
  }

  /// The instance that is shown: of an event without a date, the one that was found.
  public var instance: InstanceID? {
    if let event = loaded?.event { return event.time.map { InstanceID(event: id, date: $0.date) } }
    return date.map { InstanceID(event: id, date: $0) }
  }
}
