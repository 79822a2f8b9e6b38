/// Whose calendar it is; the raw values are the portal's `CAL_TYPE`.
enum CalendarType: String, Sendable {
  case user
  case group
  case company = "company_calendar"
  case location
  case resource
}

/// How much of a calendar somebody may see, in rising order.
enum Visibility: Int, Comparable, Sendable {
  case nothing, time, title, everything

  static func < (first: Visibility, second: Visibility) -> Bool { first.rawValue < second.rawValue }
}

/// A calendar, which the portal calls a section; a meeting room is one too.
struct CalendarSection: Identifiable, Sendable {
  let id: Int
  var name: String
  var color: String = "#9dcf00"
  var type: CalendarType = .user
  /// The person or group it belongs to, 0 for rooms and the company.
  var owner: Int = 0
  var description: String?
  /// What colleagues see of it.
  var colleaguesSee: Visibility = .everything
}
