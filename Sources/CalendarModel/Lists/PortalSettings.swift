/// What the portal's administrator has set for calendars (`calendar.settings.get`), as far as it serves here.
public struct PortalSettings: Hashable, Sendable {
  /// The day that weeks begin with; nil where the portal did not say.
  public var firstWeekday: Weekday?
  /// When work begins, in minutes after midnight.
  public var workStart: Int
  /// When work ends, in minutes after midnight, later than `workStart`.
  public var workEnd: Int
  /// The days of the week without work.
  public var daysOff: Set<Weekday>

  /// Makes settings. Hours that make no sense are those of the portal's own default, 9 to 19.
  public init(
    firstWeekday: Weekday? = nil, workStart: Int = 9 * 60, workEnd: Int = 19 * 60,
    daysOff: Set<Weekday> = [.saturday, .sunday]
  ) {
    let isSensible = 0 <= workStart && workStart < workEnd && workEnd <= 24 * 60
    self.firstWeekday = firstWeekday
    self.workStart = isSensible ? workStart : 9 * 60
    self.workEnd = isSensible ? workEnd : 19 * 60
    self.daysOff = daysOff
  }
}
