import ArgumentParser
import CalendarModel
import Foundation
import Testing

@testable import CalendarCommand

@Suite("What is written on the command line")
struct ArgumentTests {
  // swift-format-ignore: NeverForceUnwrap
  let today = CivilDate(year: 2026, month: 11, day: 21)!

  @Test(arguments: [
    ("2026-12-24", "2026-12-24"), ("today", "2026-11-21"), ("tomorrow", "2026-11-22"), ("+0", "2026-11-21"),
    ("+3", "2026-11-24"), ("+30", "2026-12-21"),
  ])
  func `a day is read as the contract has it`(text: String, day: String) {
    #expect(DateArgument(argument: text)?.date(today: today).description == day)
  }

  @Test(arguments: [
    "", "24.12", "2026-13-01", "2026-02-30", "2026-1-1", "-3", "+-3", "+x", "+99999999999999999999", "Today",
  ])
  func `a day that is none is refused`(text: String) {
    #expect(DateArgument(argument: text) == nil)
  }

  @Test(arguments: [("651", 651), ("0651", 651), ("9223372036854775807", Int64.max)])
  func `an id is a positive decimal number`(text: String, number: Int64) {
    #expect(EventID(argument: text)?.rawValue == number)
  }

  @Test(arguments: ["", "0", "-5", "+5", "5.0", "0x5", "٥", "5 ", "9223372036854775808"])
  func `anything else is no id`(text: String) {
    #expect(EventID(argument: text) == nil)
  }

  @Test func `options before the command hold unless they stand behind it, too`() throws {
    let earlier = try GlobalOptions.parse(["--ascii", "--time-zone", "Asia/Tokyo"])
    let later = try GlobalOptions.parse(["--time-zone", "Europe/Moscow", "--verbose"])
    let both = later.adding(earlier)
    #expect(both.isASCII && both.isVerbose)
    #expect(both.timeZone?.timeZone.identifier == "Europe/Moscow")
    #expect(try GlobalOptions.parse([]).adding(earlier).timeZone?.timeZone.identifier == "Asia/Tokyo")
  }
}
