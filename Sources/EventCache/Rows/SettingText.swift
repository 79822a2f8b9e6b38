import CalendarModel
import Foundation

/// A value that is kept as a short text. It is not JSON: a decoder takes 0.3 ms to use for the first time, and
/// these are read before the first screen.
protocol SettingText {
  /// Reads the text, or nothing.
  init?(settingText: String)
  /// The text.
  var settingText: String { get }
}

extension Int: SettingText {
  init?(settingText: String) { self.init(settingText) }
  var settingText: String { description }
}

extension Double: SettingText {
  init?(settingText: String) { self.init(settingText) }
  var settingText: String { description }
}

extension UserID: SettingText {
  init?(settingText: String) { self.init(decimal: settingText) }
  var settingText: String { description }
}

extension TimeZone: SettingText {
  init?(settingText: String) { self.init(identifier: settingText) }
  var settingText: String { identifier }
}

extension CalendarChoice: SettingText {
  /// Lines: owners as `group 3`, and calendars left out as numbers.
  init?(settingText: String) {
    let lines = settingText.split(separator: "\n").map(String.init)
    self.init(
      owners: lines.compactMap(CalendarOwner.init(code:)), hidden: Set(lines.compactMap { SectionID(decimal: $0) }))
  }

  var settingText: String { (owners.map(\.code) + hidden.sorted().map(\.description)).joined(separator: "\n") }
}

extension PortalSettings: SettingText {
  /// Words: the minutes of work, the first weekday or `-`, the days off, and the path, which begins with a slash.
  init?(settingText: String) {
    let words = settingText.split(separator: " ").map(String.init)
    guard words.count >= 3, let start = Int(words[0]), let end = Int(words[1]) else { return nil }
    self.init(
      firstWeekday: Weekday(rawValue: words[2]), workStart: start, workEnd: end,
      daysOff: Set(words.dropFirst(3).compactMap(Weekday.init(rawValue:))),
      userCalendarPath: words.dropFirst(3).first { $0.hasPrefix("/") })
  }

  var settingText: String {
    let daysOff = Weekday.allCases.filter(daysOff.contains).map(\.rawValue)
    return
      (["\(workStart)", "\(workEnd)", firstWeekday?.rawValue ?? "-"] + daysOff
      + [userCalendarPath].compactMap(\.self)).joined(separator: " ")
  }
}
