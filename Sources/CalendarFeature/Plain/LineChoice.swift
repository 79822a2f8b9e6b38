public import CalendarModel

/// What a number of a page in plain mode stands before.
public enum LineChoice: Hashable, Sendable {
  /// An entry of a list, to be opened.
  case entry(DayEntry.ID)
  /// A day, to be opened.
  case day(CivilDate)
  /// The present, to go back to.
  case now
  /// A row of what lies on top, by its place.
  case row(Int)
}
