import CalendarModel

/// What is known of some days, and what the portal kept back when it was asked for them.
struct Heard {
  /// What is known.
  var reading: AgendaReading
  /// How many events could not be read.
  var skipped = 0
  /// Calendars of others that the portal would not list.
  var refusals: [CalendarOwner: PortalError] = [:]
  /// Why names are missing.
  var namesFailure: PortalError?

  /// Takes in what the portal said.
  mutating func add(_ lists: PortalLists) {
    skipped += lists.skipped
    refusals.merge(lists.refusals) { _, new in new }
    namesFailure = lists.namesFailure ?? namesFailure
  }
}
