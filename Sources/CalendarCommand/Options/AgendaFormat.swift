import ArgumentParser

/// How an agenda is printed.
enum AgendaFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// Tab-separated values, a line an event.
  case tsv
  /// For programs.
  case json
  /// For other calendars.
  case ics
}
