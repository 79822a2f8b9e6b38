/// Some days in a row, at least one.
public struct DaySpan: Hashable, Sendable, CustomStringConvertible {
  /// The first day.
  public let first: CivilDate
  /// The last day, inclusive.
  public let last: CivilDate

  /// Makes a span of two days in either order.
  public init(_ one: CivilDate, _ other: CivilDate) {
    first = min(one, other)
    last = max(one, other)
  }

  /// Makes a span of so many days, at least one.
  public init(from first: CivilDate, days: Int) {
    self.init(first, first.adding(days: max(days, 1) - 1))
  }

  /// How many days it has.
  public var count: Int { last.dayNumber - first.dayNumber + 1 }

  /// Its days in order.
  public var days: [CivilDate] { (first.dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:)) }

  /// Whether it has a day.
  public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// Whether it has all days of another.
  public func contains(_ other: DaySpan) -> Bool { first <= other.first && other.last <= last }

  /// Whether it has a day in common with another.
  public func overlaps(_ other: DaySpan) -> Bool { first <= other.last && other.first <= last }

  /// The span with so many more days at each end.
  public func widened(by days: Int) -> DaySpan {
    DaySpan(first.adding(days: -days), last.adding(days: days))
  }

  /// The least span that has all days of both.
  public func union(_ other: DaySpan) -> DaySpan { DaySpan(min(first, other.first), max(last, other.last)) }

  /// The span cut into spans of at most `length` days, in order.
  public func parts(of length: Int) -> [DaySpan] {
    let length = max(length, 1)
    return stride(from: first.dayNumber, through: last.dayNumber, by: length).map { start in
      DaySpan(CivilDate(dayNumber: start), CivilDate(dayNumber: min(start + length - 1, last.dayNumber)))
    }
  }

  /// `2026-11-21...2026-11-27`.
  public var description: String { "\(first)...\(last)" }
}
