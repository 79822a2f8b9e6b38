import ArgumentParser

/// How a list of events is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// Tab-separated values, a line an event: id, date, start, end, status, title, location.
  case tsv
  /// For programs.
  case json
}
