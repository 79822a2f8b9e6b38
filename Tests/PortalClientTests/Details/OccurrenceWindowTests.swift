import CalendarModel
import Testing

@testable import PortalClient

@Suite struct OccurrenceWindowTests {
  private let date = CivilDate(dayNumber: 20_778)  // 2026-11-21

  private func text(_ window: OccurrenceWindow) -> String { "\(window.first) \(window.last)" }

  @Test func `for a date takes in a day on each side`() {
    #expect(text(OccurrenceWindow(on: date, of: Recurrence(frequency: .weekly))) == "2026-11-20 2026-11-22")
  }

  @Test func `for a date of a monthly series begins two months earlier`() {
    #expect(text(OccurrenceWindow(on: date, of: Recurrence(frequency: .monthly))) == "2026-09-19 2026-11-22")
  }

  @Test(arguments: [
    (Recurrence(frequency: .daily), "2026-11-20 2026-11-25", "2026-11-20 2027-05-24"),
    (Recurrence(frequency: .daily, interval: 10), "2026-11-20 2026-12-22", "2026-11-20 2027-05-24"),
    (Recurrence(frequency: .weekly), "2026-11-20 2026-12-13", "2026-11-20 2027-05-24"),
    (Recurrence(frequency: .weekly, interval: 4), "2026-11-20 2027-02-14", "2026-11-20 2027-10-24"),
    (Recurrence(frequency: .monthly), "2026-09-19 2027-02-23", "2026-09-19 2027-11-29"),
    (Recurrence(frequency: .yearly), "2026-11-20 2029-11-24", "2026-11-20 2038-12-01"),
  ])
  func `for what comes next is sized by the series`(recurrence: Recurrence, narrow: String, wide: String) {
    #expect(text(OccurrenceWindow(nextFrom: date, of: recurrence, isWide: false)) == narrow)
    #expect(text(OccurrenceWindow(nextFrom: date, of: recurrence, isWide: true)) == wide)
  }

  @Test(arguments: Recurrence.Frequency.allCases)
  func `takes no harm from an endless interval`(frequency: Recurrence.Frequency) {
    let recurrence = Recurrence(frequency: frequency, interval: .max)
    let window = OccurrenceWindow(nextFrom: date, of: recurrence, isWide: true)
    #expect(window.first < date && date < window.last)
  }
}
