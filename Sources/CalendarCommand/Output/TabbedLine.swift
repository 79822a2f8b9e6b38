import CalendarModel
import Canvas
import Foundation

/// An instance as values separated by tabs: id, date, start, end, status, title, location. The columns are a contract.
struct TabbedLine {
  let event: EventSummary
  let zone: TimeZone

  /// The line. A tab or a line break within a value is a space; the status is `-` where there is none.
  var text: String {
    [
      "\(event.id.event)", "\(event.id.date)", InternetTime.start(of: event.time, in: zone),
      InternetTime.end(of: event.time, in: zone), event.myAnswer.answer?.rawValue ?? "-", event.name.safeForTerminal(),
      event.place?.safeForTerminal() ?? "",
    ].joined(separator: "\t")
  }
}
