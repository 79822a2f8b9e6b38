import CalendarModel
import PortalWire
import Testing

@Suite struct PortalSettingsTests {
  static let answers: [(JSONValue, PortalSettings)] = [
    (
      ["work_time_start": "9", "work_time_end": "19", "week_start": "MO", "week_holidays": ["SA", "SU"]],
      PortalSettings(firstWeekday: .monday)
    ),
    (["work_time_start": 9, "work_time_end": 19], PortalSettings()),
    (
      ["work_time_start": "8.30", "work_time_end": .number(23.3), "week_holidays": ["1": "FR"]],
      PortalSettings(workStart: 510, workEnd: 1410, daysOff: [.friday])
    ),
    (["work_time_start": "early", "work_time_end": [], "week_start": "XX"], PortalSettings()),
    ([], PortalSettings()),
  ]

  @Test(arguments: answers)
  func `are read from numbers and texts`(wire: JSONValue, expected: PortalSettings) {
    #expect(PortalSettings(wire: wire) == expected)
  }
}
