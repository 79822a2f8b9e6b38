public import CalendarModel
import Canvas

/// A search and what it found.
public struct Search: Equatable, Sendable {
  /// What is looked for.
  public var text: String
  /// Instances that hold it, in order of time; nil until the answer is there.
  public var hits: [InstanceID]?
  /// Keys that came before the hits, and are meant for them.
  var keys: [Key] = []
  /// Where the cursor was before.
  public var origin: Cursor

  /// Makes a search.
  public init(_ text: String, origin: Cursor) {
    self.text = text
    self.origin = origin
  }

  /// Whether it is still to be answered.
  var isPending: Bool { hits == nil && !text.isEmpty }

  /// The first hit that is not before a day, else the last of all.
  public func hit(from day: CivilDate) -> InstanceID? {
    hits?.first { $0.date >= day } ?? hits?.last
  }
}
