import CalendarModel

/// Entries of a day that overlap one another, one after another or at a time, side by side in lanes.
struct DayGroup {
  /// From left to right; in a lane nothing overlaps.
  private(set) var lanes: [[DayEntry]]
  /// The minute at which the first begins.
  let firstMinute: Int
  /// The minute at which the last ends.
  private(set) var lastMinute: Int

  /// The groups of a day's entries, by start.
  static func all(of entries: [DayEntry]) -> [DayGroup] {
    entries.sorted { ($0.firstMinute, -$0.lastMinute) < ($1.firstMinute, -$1.lastMinute) }
      .reduce(into: []) { groups, entry in
        if let last = groups.last, entry.firstMinute < last.lastMinute {
          groups[groups.count - 1].add(entry)
        } else {
          groups.append(DayGroup(lanes: [[entry]], firstMinute: entry.firstMinute, lastMinute: entry.drawnEnd))
        }
      }
  }

  /// Puts an entry into the first lane that is free at its start.
  private mutating func add(_ entry: DayEntry) {
    lastMinute = max(lastMinute, entry.drawnEnd)
    if let lane = lanes.firstIndex(where: { ($0.last?.drawnEnd ?? 0) <= entry.firstMinute }) {
      lanes[lane].append(entry)
    } else {
      lanes.append([entry])
    }
  }

  /// The rows that it takes in an hour: what follows within the hour in one lane stands below.
  func rows(in hour: Int) -> [DayRows.Row] {
    let entries = lanes.map { lane in lane.filter { $0.isDrawn(in: hour) } }
    return (0..<(entries.map(\.count).max() ?? 0)).map { index in
      DayRows.Row(
        cells: entries.map { lane in
          if index < lane.count {
            return DayRows.Cell(entry: lane[index], isStart: lane[index].firstMinute / 60 == hour)
          }
          let last = lane.last.flatMap { $0.drawnEnd >= (hour + 1) * 60 ? $0 : nil }
          return last.map { DayRows.Cell(entry: $0, isStart: false) }
        }, group: self)
    }
  }
}

extension DayEntry {
  /// The minute at which it ends as it is drawn: what takes no time takes a minute.
  var drawnEnd: Int { max(lastMinute, firstMinute + 1) }

  fileprivate func isDrawn(in hour: Int) -> Bool { firstMinute < (hour + 1) * 60 && drawnEnd > hour * 60 }
}
