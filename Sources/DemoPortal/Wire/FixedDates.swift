import Foundation

/// The date forms that no setting of the portal changes.
extension WallTime {
  /// PHP's `D M d Y H:i:s`, or `D M d Y`: English in every language.
  func formatted(timed: Bool) -> String {
    let (year, month, date) = day.components
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let words = "\(day.weekday.abbreviation) \(months[month - 1]) \(date.padded(2)) \(year)"
    return timed ? "\(words) \(clock)" : words
  }

  /// `YYYY-MM-DD HH:MM:SS`
  var sql: String { "\(isoDate) \(clock)" }

  /// `YYYYMMDDTHHMMSS`
  var compact: String { isoDate.filter(\.isNumber) + "T" + clock.filter(\.isNumber) }

  /// ISO 8601 with a zone's offset.
  func iso(offset: Int) -> String {
    let sign = offset < 0 ? "-" : "+"
    let minutes = abs(offset) / 60
    return "\(isoDate)T\(clock)\(sign)\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
  }

  private var isoDate: String {
    let (year, month, date) = day.components
    return "\(year.padded(4))-\(month.padded(2))-\(date.padded(2))"
  }

  private var clock: String { "\(time.hour.padded(2)):\(time.minute.padded(2)):\(time.second.padded(2))" }
}
