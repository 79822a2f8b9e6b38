import CalendarModel

/// The hours of a day from top to bottom.
struct DayRows {
  /// One row.
  struct Row {
    /// The hour that begins here.
    var hour: Int?
    /// What is side by side here; nil where a lane is free.
    var cells: [Cell?] = []
    /// What the lanes are of.
    var group: DayGroup?
    /// Whether it is the line of the present.
    var isNow = false

    /// The lane of an entry, be it in this row or in another of the group.
    func lane(of id: DayEntry.ID?) -> Int? {
      group?.lanes.firstIndex { lane in lane.contains { $0.id == id } }
    }
  }

  /// A part of an entry: all of an hour, or what of it the entry takes.
  struct Cell {
    let entry: DayEntry
    /// Whether the entry begins here.
    let isStart: Bool
  }

  /// The rows.
  private(set) var rows: [Row] = []

  /// Lays out the hours of work and of what takes place. `now` is a minute of this day.
  init(_ entries: [DayEntry], settings: PortalSettings, now: Int?) {
    let groups = DayGroup.all(of: entries)
    let first = min(settings.workStart, groups.first?.firstMinute ?? .max) / 60
    let last = (max(settings.workEnd, groups.map(\.lastMinute).max() ?? 0) + 59) / 60
    for hour in first..<max(last, first + 1) { append(hour, groups, now: now.flatMap { $0 / 60 == hour ? $0 : nil }) }
    guard let now, !rows.contains(where: \.isNow) else { return }
    rows.insert(Row(isNow: true), at: now / 60 < first ? 0 : rows.count)
  }

  /// Adds an hour. The present parts what has begun from what has not.
  private mutating func append(_ hour: Int, _ groups: [DayGroup], now: Int?) {
    let begun = groups.filter { $0.firstMinute <= now ?? .max }.flatMap { $0.rows(in: hour) }
    let start = rows.count
    rows += begun.isEmpty ? [Row()] : begun
    rows[start].hour = hour
    guard let now else { return }
    rows.append(Row(isNow: true))
    rows += groups.filter { $0.firstMinute > now }.flatMap { $0.rows(in: hour) }
  }

  /// The rows of an entry, all of them.
  func rows(of id: DayEntry.ID?) -> Range<Int>? {
    let indices = rows.indices.filter { rows[$0].cells.contains { id != nil && $0?.entry.id == id } }
    return indices.first.flatMap { first in indices.last.map { first..<$0 + 1 } }
  }

  /// The row of the present.
  var nowRow: Int? { rows.firstIndex(where: \.isNow) }
}
