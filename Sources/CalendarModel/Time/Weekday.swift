/// A day of the week, with the two letters by which the portal and iCalendar name it.
public enum Weekday: String, CaseIterable, Hashable, Codable, Sendable {
  case monday = "MO"
  case tuesday = "TU"
  case wednesday = "WE"
  case thursday = "TH"
  case friday = "FR"
  case saturday = "SA"
  case sunday = "SU"

  /// 0 on Monday to 6 on Sunday.
  public var daysSinceMonday: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
}
