import CalendarModel
import Canvas

/// Where the parts of the page of busy times are.
struct BusyTimesLayout: Equatable {
  /// The hours that the strips show, in minutes: those of work, and those of the meeting.
  let hours: Range<Int>
  /// How many columns an hour takes: four where they leave room for names, else two, else one.
  let columnsPerHour: Int
  /// The column at which the strips begin.
  let left: Int
  /// How many people are seen at once.
  let rows: Int
  /// The row of the keys; nil where there is none.
  let footer: Int?

  /// Lays out a page. Below the people two rows are kept for the verdict.
  init(_ page: BusyTimesPage, settings: PortalSettings, size: Size) {
    let slot = page.slot.map { $0.clamped(to: 0..<1440) }
    let start = min(settings.workStart, slot?.lowerBound ?? .max) / 60
    let end = (max(settings.workEnd, slot?.upperBound ?? 0) + 59) / 60
    hours = start * 60..<max(end, start + 1) * 60
    let count = hours.count / 60
    columnsPerHour = [4, 2].first { size.columns - 1 - count * $0 >= Self.narrowestName } ?? 1
    left = max(1, min(39, size.columns - 1 - count * columnsPerHour))
    footer = size.rows >= 5 ? size.rows - 1 : nil
    rows = max(1, size.rows - 1 - (size.rows >= 4 ? 2 : 0) - (footer == nil ? 0 : 1))
  }

  /// The minutes that a column stands for.
  var minutesPerColumn: Int { 60 / columnsPerHour }

  /// How many columns a strip takes.
  var width: Int { hours.count / minutesPerColumn }

  /// The column of a minute of the day.
  func column(of minute: Int) -> Int {
    left + min(max((minute - hours.lowerBound) / minutesPerColumn, 0), max(0, width - 1))
  }

  /// The minutes of a column of the strips.
  func minutes(ofColumn column: Int) -> Range<Int> {
    let start = hours.lowerBound + column * minutesPerColumn
    return start..<start + minutesPerColumn
  }

  private static let narrowestName = 18
}
