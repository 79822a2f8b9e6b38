import CalendarModel
import PortalWire
import Testing

@Suite struct PortalSettingsTests {
  @Test func `An employee is told the week and the working hours`() {
    let wire: JSONValue = [
      "work_time_start": "8.30", "work_time_end": "17", "year_holidays": "1.01,2.01", "year_workdays": "",
      "week_holidays": ["FR", "SA"], "week_start": "SU", "user_name_template": "#NAME# #LAST_NAME#",
      "sync_by_push": "", "user_show_login": "1", "path_to_user_calendar": "/user/#user_id#/calendar/",
    ]
    #expect(
      PortalSettings(wire: wire)
        == PortalSettings(
          firstWeekday: .sunday, workStart: 8 * 60 + 30, workEnd: 17 * 60, daysOff: [.friday, .saturday],
          userCalendarPath: "/user/#user_id#/calendar/"))
  }

  @Test(
    arguments: [
      "//evil.example/", "https://evil.example/", "calendar/", "/a b/", "/a\nb", "/a?b=", "/\\evil", "", 5,
    ] as [JSONValue])
  func `A path that leads elsewhere is none`(wire: JSONValue) {
    #expect(PortalSettings(wire: ["path_to_user_calendar": wire]).userCalendarPath == nil)
  }

  @Test func `An external user is told the working hours alone`() {
    #expect(
      PortalSettings(wire: ["work_time_start": 10, "work_time_end": 20])
        == PortalSettings(workStart: 10 * 60, workEnd: 20 * 60))
  }

  @Test(
    arguments: [
      ("9", 540), (9, 540), ("9.00", 540), (.number(9.3), 570), ("9.30", 570), ("9.3", 570), ("9.05", 545),
      (" 9 ", 540),
      (.number(9.15), 555), ("0", 0), (0, 0),
      (nil, 540), ("", 540), ("x", 540), (-1, 540), ("9.60", 540), ("9.", 540), (".30", 540), ("9.300", 540),
      ("9.-1", 540), ("9.3.0", 540), (25, 540), (.number(.nan), 540), (.number(1e300), 540), (.integer(.max), 540),
      ([], 540), (true, 540),
    ] as [(JSONValue, Int)])
  func `Hours come as numbers or text, minutes after a point`(wire: JSONValue, minutes: Int) {
    #expect(PortalSettings(wire: ["work_time_start": wire, "work_time_end": 19]).workStart == minutes)
  }

  @Test(
    arguments: [
      ("18", 1080), (24, 1440), (.number(23.3), 1410), ("24.30", 1140), ("8", 1140), (nil, 1140),
    ] as [(JSONValue, Int)])
  func `Work ends after it begins and within the day`(wire: JSONValue, minutes: Int) {
    #expect(PortalSettings(wire: ["work_time_start": 9, "work_time_end": wire]).workEnd == minutes)
  }

  @Test(
    arguments: [
      (["SA", "SU"], [.saturday, .sunday]), (["1": "SU"], [.sunday]), (["", "fr", 5, nil], [.friday]), ([], []),
      (nil, [.saturday, .sunday]), ("SA", [.saturday, .sunday]), (false, [.saturday, .sunday]),
    ] as [(JSONValue, Set<Weekday>)])
  func `Days off are a list, or an object where PHP left a hole in it`(wire: JSONValue, days: Set<Weekday>) {
    #expect(PortalSettings(wire: ["week_holidays": wire]).daysOff == days)
  }

  @Test(arguments: [("MO", .monday), ("sa", .saturday), ("", nil), (nil, nil), (1, nil)] as [(JSONValue, Weekday?)])
  func `The week begins on the day that is named`(wire: JSONValue, day: Weekday?) {
    #expect(PortalSettings(wire: ["week_start": wire]).firstWeekday == day)
  }

  @Test(arguments: ToleranceTests.strange)
  func `An answer of another shape says nothing`(wire: JSONValue) {
    #expect(PortalSettings(wire: wire) == PortalSettings())
  }
}
