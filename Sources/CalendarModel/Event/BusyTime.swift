/// A time at which a person is taken, without what for: other people's titles are nobody's business.
public struct BusyTime: Hashable, Sendable {
  /// When.
  public var time: EventTime
  /// What it makes of the person's time; `absent` also where it is from the chart of absences.
  public var availability: Availability
  /// The person's row of the event; nil where it is none.
  public var row: EventID?

  /// Makes a busy time.
  public init(_ time: EventTime, _ availability: Availability = .busy, row: EventID? = nil) {
    self.time = time
    self.availability = availability
    self.row = row
  }
}
