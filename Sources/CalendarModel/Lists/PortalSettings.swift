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
  /// Where at the portal the page of a person's calendar is, with `#user_id#` for whose; nil where it did not say.
  public var userCalendarPath: String?

  /// Makes settings. Hours that make no sense are those of the portal's own default, 9 to 19; a path that leads elsewhere is none.
  public init(
    firstWeekday: Weekday? = nil, workStart: Int = 9 * 60, workEnd: Int = 19 * 60,
    daysOff: Set<Weekday> = [.saturday, .sunday], userCalendarPath: String? = nil
  ) {
    let isSensible = 0 <= workStart && workStart < workEnd && workEnd <= 24 * 60
    self.firstWeekday = firstWeekday
    self.workStart = isSensible ? workStart : 9 * 60
    self.workEnd = isSensible ? workEnd : 19 * 60
    self.daysOff = daysOff
    self.userCalendarPath = userCalendarPath.flatMap { Self.isPath($0) ? $0 : nil }
  }

  /// Whether a text is a path within the portal: `//` would name another host.
  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("?")
      && text.utf8.allSatisfy { (UInt8(ascii: "!")...UInt8(ascii: "~")).contains($0) && $0 != UInt8(ascii: "\\") }
  }
}
