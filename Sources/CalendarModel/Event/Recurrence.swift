/// How a series repeats, as the portal keeps it.
///
/// It serves to be put into words, and to tell which days to ask for. Instances are always asked of the portal, whose
/// expansion differs from iCalendar's: a monthly series on the 31st falls on the 1st of the next month.
public struct Recurrence: Hashable, Codable, Sendable {
  /// The unit of repetition, by the portal's word.
  public enum Frequency: String, CaseIterable, Hashable, Codable, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// The unit.
  public var frequency: Frequency
  /// Every so many units, 1 or more.
  public var interval: Int
  /// The days of a weekly series, from Monday on.
  public var weekdays: [Weekday]
  /// The last day on which it may occur, inclusive; nil where endless.
  public var until: CivilDate?
  /// After so many occurrences it ends; nil where not limited so.
  public var count: Int?

  /// Makes a recurrence; an interval below 1 counts as 1, and weekdays are put in order.
  public init(
    frequency: Frequency, interval: Int = 1, weekdays: some Sequence<Weekday> = [], until: CivilDate? = nil,
    count: Int? = nil
  ) {
    self.frequency = frequency
    self.interval = max(interval, 1)
    let given = Set(weekdays)
    self.weekdays = Weekday.allCases.filter(given.contains)
    self.until = until
    self.count = count
  }
}
