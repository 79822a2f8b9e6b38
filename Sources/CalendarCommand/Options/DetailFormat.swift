import ArgumentParser

/// How the details of events are printed.
enum DetailFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For programs.
  case json
  /// For other calendars.
  case ics
}
