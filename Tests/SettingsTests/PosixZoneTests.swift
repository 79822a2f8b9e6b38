import Foundation
import Settings
import Testing

@Suite("Zones as POSIX has them in TZ")
struct PosixZoneTests {
  @Test(arguments: [
    ("UTC-3", 10_800), ("GMT+5", -18_000), ("EST5", -18_000), ("UTC0", 0), ("MSK-3", 10_800), ("NPT-5:45", 20_700),
    ("XYZ-1:02:03", 3723),
  ])
  func `count from there to UTC`(text: String, seconds: Int) {
    #expect(TimeZone(posix: text)?.secondsFromGMT() == seconds)
  }

  @Test(arguments: [
    "", "UTC", "U-3", "-3", "Etc/GMT+5", "CET-1CEST", "Europe/Moscow", "UTC-", "UTC-25", "UTC-1:60", "UTC-1:2:3:4",
    "UTC-999999999999999999999", "UTC-3 ",
  ])
  func `are nothing else`(text: String) {
    #expect(TimeZone(posix: text) == nil)
  }
}
