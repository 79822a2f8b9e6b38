public import CalendarModel

/// When the people of a meeting are busy on its day.
public struct BusyTimesPage: Equatable, Sendable {
  /// Which instance.
  public var instance: InstanceID

  /// The page of an instance, of which nothing is known.
  public init(_ instance: InstanceID) { self.instance = instance }
}
