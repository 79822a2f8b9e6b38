import CalendarModel
import Foundation
import Testing

struct FreshnessTests {
  @Test(arguments: [(0.0, true), (59.9, true), (60, false), (3600, false), (-1, false)])
  func whatWasHeardWithinAMinuteIsFreshAndNothingFromAfterNow(age: Double, isFresh: Bool) {
    let now = Date(timeIntervalSince1970: 1_795_256_400)
    #expect(now.addingTimeInterval(-age).isFresh(at: now) == isFresh)
  }
}
