import ArgumentParser
import CalendarModel

/// A day as it is given on the command line: `YYYY-MM-DD`, `today`, `tomorrow`, or `+3`.
enum DateArgument: ExpressibleByArgument, Equatable {
  case date(CivilDate)
  /// So many days from today.
  case inDays(Int)

  init?(argument: String) {
    switch argument {
    case "today": self = .inDays(0)
    case "tomorrow": self = .inDays(1)
    default:
      if let date = CivilDate(iso: argument) {
        self = .date(date)
      } else if argument.hasPrefix("+"), let days = EventID(decimal: argument.dropFirst())?.rawValue, days < 100_000 {
        self = .inDays(Int(days))
      } else if argument == "+0" {
        self = .inDays(0)
      } else {
        return nil
      }
    }
  }

  /// What shells offer.
  static var defaultCompletionKind: CompletionKind { .list(["today", "tomorrow", "+1", "+7"]) }

  /// As the help has it.
  var defaultValueDescription: String {
    switch self {
    case .date(let date): "\(date)"
    case .inDays(0): "today"
    case .inDays(let days): "+\(days)"
    }
  }

  /// The day that it means.
  func date(today: CivilDate) -> CivilDate {
    switch self {
    case .date(let date): date
    case .inDays(let days): today.adding(days: days)
    }
  }
}
