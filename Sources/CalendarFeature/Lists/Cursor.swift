public import CalendarModel

/// Where the person is: a day, and on it an event where there is one.
public struct Cursor: Hashable, Sendable {
  /// The day.
  public var day: CivilDate
  /// The instance, nil on a day without events.
  public var instance: InstanceID?

  /// Puts the cursor somewhere.
  public init(day: CivilDate, instance: InstanceID? = nil) {
    self.day = day
    self.instance = instance
  }

  /// The row that it is on.
  public var row: DayEntry.ID? { instance.map { DayEntry.ID(instance: $0, day: day) } }
}
