public import Foundation

extension Date {
  /// Whether what was heard at this time need not be asked for again: it is less than a minute ago. What is from after now, by a
  /// clock that was set back, is not fresh.
  public func isFresh(at now: Date) -> Bool { (0..<60).contains(now.timeIntervalSince(self)) }
}
