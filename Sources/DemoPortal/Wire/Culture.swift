/// How a portal writes dates in `DATE_FROM`, `EXDATE`, `UNTIL` and the like; the three kinds seen in the wild.
public enum Culture: Sendable, CaseIterable {
  /// `21.11.2026 14:00:00`
  case russian
  /// `21/11/2026 14:00:00`
  case spanish
  /// `11/21/2026 02:00:00 pm`
  case american

  func date(_ date: CivilDay) -> String {
    let (year, month, day) = date.components
    let (dd, mm, yyyy) = (day.padded(2), month.padded(2), year.padded(4))
    return switch self {
    case .russian: "\(dd).\(mm).\(yyyy)"
    case .spanish: "\(dd)/\(mm)/\(yyyy)"
    case .american: "\(mm)/\(dd)/\(yyyy)"
    }
  }

  func dateTime(_ wall: WallTime) -> String {
    let (hour, minute, second) = wall.time
    let rest = ":\(minute.padded(2)):\(second.padded(2))"
    let time =
      switch self {
      case .russian, .spanish: hour.padded(2) + rest
      case .american: (hour % 12 == 0 ? 12 : hour % 12).padded(2) + rest + (hour < 12 ? " am" : " pm")
      }
    return "\(date(wall.day)) \(time)"
  }
}

extension Int {
  /// The decimal digits, with zeros in front up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
