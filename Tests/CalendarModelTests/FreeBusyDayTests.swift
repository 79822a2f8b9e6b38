import CalendarModel
import Foundation
import Testing

struct FreeBusyDayTests {
  private let moscow = TimeZone(secondsFromGMT: 3 * 3600) ?? .gmt
  private let day = CivilDate(dayNumber: 20_778)  // 2026-11-21

  private func busy(
    _ start: Int, _ end: Int, _ availability: Availability = .busy, onDay offset: Int = 0, row: EventID? = nil
  ) -> BusyTime {
    let time = TimedSpan(
      start: WallClock(day.adding(days: offset), secondOfDay: start * 60), zone: EventZone(moscow),
      length: (end - start) * 60)
    return BusyTime(.timed(time), availability, row: row)
  }

  private func whole(_ first: Int, _ last: Int, _ availability: Availability = .absent) -> BusyTime {
    BusyTime(.allDay(first: day.adding(days: first), last: day.adding(days: last)), availability)
  }

  private func freeBusy(_ times: [UserID: [BusyTime]], in zone: TimeZone? = nil) -> FreeBusyDay {
    FreeBusyDay(day, of: times, in: zone ?? moscow)
  }

  @Test func aPartOfTheDayIsTakenWhereAnythingTakesAnyOfIt() {
    let freeBusy = freeBusy([
      7: [busy(600, 620), busy(700, 710, .absent), busy(800, 810, .free), busy(900, 905, .tentative)]
    ])
    let parts = [585..<600, 600..<615, 615..<630, 630..<645, 690..<705, 795..<810, 900..<915]
    #expect(parts.map { freeBusy.part(of: 7, $0) } == [.free, .busy, .busy, .free, .absent, .free, .busy])
  }

  @Test func whoIsNotToldOfIsNotKnown() {
    let freeBusy = freeBusy([7: []])
    #expect(freeBusy.isKnown(7))
    #expect(!freeBusy.isKnown(8))
  }

  @Test func absencesThatMeetCoverTheHours() {
    let freeBusy = freeBusy([
      7: [whole(0, 0)], 8: [busy(540, 840, .absent), busy(840, 1140, .absent)], 9: [busy(541, 1140, .absent)],
      10: [whole(0, 0, .busy)], 11: [whole(-1, -1)],
    ])
    #expect(
      [7, 8, 9, 10, 11].map { freeBusy.isAbsent($0, throughout: 540..<1140) } == [true, true, false, false, false])
  }

  @Test func whatGoesOverMidnightTakesPartOfBothDays() {
    let times = busy(1380, 1620, onDay: -1)
    #expect(freeBusy([7: [times]]).part(of: 7, 0..<15) == .busy)
    #expect(freeBusy([7: [times]]).part(of: 7, 180..<195) == .free)
    #expect(freeBusy([7: [busy(1380, 1620)]]).part(of: 7, 1500..<1560) == .busy)
  }

  @Test func theHoursAreThoseOfTheZone() {
    #expect(freeBusy([7: [busy(600, 660)]], in: .gmt).part(of: 7, 420..<480) == .busy)
  }

  @Test func whatIsLeftOutDoesNotCount() {
    let freeBusy = FreeBusyDay(day, of: [7: [busy(600, 660, row: 654)]], in: moscow) { $0.row == 654 }
    #expect(freeBusy.taken(during: 600..<660, of: [7]) == [])
    #expect(freeBusy.isKnown(7))
  }

  @Test(
    arguments: [
      ([(600, 660)], 600..<660, Int.min, 660),  // right after
      ([(600, 660), (675, 700)], 600..<660, .min, 705),  // at the next quarter
      ([(600, 1140)], 600..<660, .min, 540),  // else before
      ([(540, 550), (600, 1140)], 600..<645, .min, 555),
      ([(600, 1140)], 600..<660, 700, nil),  // not before now
      ([(540, 1140)], 600..<660, .min, nil),
      ([(600, 660)], 600..<1260, .min, nil),  // longer than the hours
      ([(600, 660)], 600..<660, 800, 810),
    ] as [([(Int, Int)], Range<Int>, Int, Int?)])
  func theNextStartIsTheNearestAfterElseBefore(
    taken: [(Int, Int)], slot: Range<Int>, earliest: Int, expected: Int?
  ) {
    let freeBusy = freeBusy([7: taken.map { busy($0.0, $0.1) }, 8: []])
    #expect(freeBusy.nextStart(for: slot, within: 540..<1140, of: [7, 8], earliest: earliest) == expected)
  }

  @Test func theNextStartSuitsEverybody() {
    let freeBusy = freeBusy([7: [busy(600, 660)], 8: [busy(660, 720)], 9: [busy(720, 1140)]])
    #expect(freeBusy.nextStart(for: 600..<660, within: 540..<1140, of: [7, 8]) == 720)
    #expect(freeBusy.nextStart(for: 600..<660, within: 540..<1140, of: [7, 8, 9]) == 540)
  }
}
