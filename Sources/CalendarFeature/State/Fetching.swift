public import CalendarModel

/// What is asked of the portal, one stretch of days at a time, and what is still to be asked.
public struct Fetching: Equatable, Sendable {
  /// A question.
  public struct Question: Equatable, Sendable {
    /// Which days.
    public var span: DaySpan
    /// Whose calendars beside the person's own.
    public var others: [CalendarOwner]
    /// Whether calendars, rooms and settings are asked for, too.
    public var asksSurroundings: Bool
  }

  /// What is under way.
  public internal(set) var current: Question?
  /// Whether it takes long enough to be told.
  public internal(set) var isSlow = false
  /// What comes after it.
  public internal(set) var queue: [Question] = []
  /// Whether calendars, rooms and settings were told.
  public internal(set) var knowsSurroundings = false
  /// The days ahead that were asked for last; whatever came of it, they are not asked for again until all is refreshed.
  public internal(set) var ahead: DaySpan?
  /// How often asking failed since it last came about.
  public internal(set) var failures = 0
  /// By how many seconds this machine's clock is ahead of the portal's, as it was told last.
  public internal(set) var clockLead = 0
  /// Whether nothing may be asked.
  public let isForbidden: Bool

  /// Makes one of nothing asked. `isForbidden` is what `--offline` asks for.
  public init(isForbidden: Bool = false) { self.isForbidden = isForbidden }

  /// How long a list of days that lie far off is good for, in seconds.
  public static let shelfLife = 1800.0

  /// By how many seconds clocks may differ, beside what an answer takes to come.
  static let clockTolerance = 300

  /// How many days are asked for at a time: with the day at each end that zones differ by, the portal's answer is of 14.
  public static let windowLength = ListRequest.windowLength - 2
}
