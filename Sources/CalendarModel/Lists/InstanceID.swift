/// Names one instance of an event: all instances of a series share the event's id.
public struct InstanceID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The row of the event.
  public var event: EventID
  /// The day it starts on, in the event's own zone.
  public var date: CivilDate

  /// Names an instance.
  public init(event: EventID, date: CivilDate) {
    self.event = event
    self.date = date
  }

  /// `600 on 2026-11-23`.
  public var description: String { "\(event) on \(date)" }

  /// Orders by day, then by id.
  public static func < (left: Self, right: Self) -> Bool {
    (left.date, left.event) < (right.date, right.event)
  }
}

extension CalendarEvent {
  /// Which instance it is; nil where its time cannot be read.
  public var instance: InstanceID? { time.map { InstanceID(event: id, date: $0.date) } }
}
