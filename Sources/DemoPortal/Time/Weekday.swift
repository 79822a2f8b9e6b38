/// A day of the week, Monday first.
enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The two letters of a recurrence rule.
  var code: String { ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][rawValue] }
  /// PHP's `D`, English whatever the portal's language.
  var abbreviation: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][rawValue] }

  /// The five days on which most people work.
  static let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
}
