import CalendarModel
import Canvas

/// What a part of the screen stands for to the mouse. The views mark it where they draw it.
enum MouseTarget: Equatable, Sendable {
  /// The list, where nothing stands.
  case list
  /// A row of the list, by where the cursor stands on it.
  case row(Cursor)
  /// A day among others.
  case day(CivilDate)
  /// The event.
  case detail
  /// A line of a box, by the keys that choose it.
  case keys([Key])
  /// A line of a box or a page, by its number.
  case line(Int)
  /// The rest of a box or of a page.
  case page
  /// What is around a box.
  case outside

  /// The row of an entry.
  static func row(_ entry: DayEntry) -> MouseTarget { .row(Cursor(day: entry.day, instance: entry.summary.id)) }
}
