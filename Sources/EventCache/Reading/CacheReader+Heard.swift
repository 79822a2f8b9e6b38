import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// When each day of the query, and of those in which meetings wait for an answer if they are asked for, was last heard of, of the
  /// calendar that was heard of longest ago. A day of the zone is as old as the oldest day by UTC that it touches.
  func heard(_ query: AgendaQuery, andWaitingDays: Bool = false) throws -> [CivilDate: Date] {
    let owners = owners
    guard !owners.isEmpty else { return [:] }
    let today = WallClock(query.now, in: query.zone).date
    let waiting = andWaitingDays ? DaySpan(from: today, days: EventSummary.waitingHorizon + 1) : query.span
    let days = Set(query.span.days + waiting.days)
    let all = DaySpan(min(query.span.first, waiting.first), max(query.span.last, waiting.last))
    let heardByOwner = try owners.map { try times(of: $0, on: all.widened(by: 1)) }
    var heard: [CivilDate: Date] = [:]
    for day in days {
      let touched = Self.daysByUTC(of: day, in: query.zone).days
      let all = heardByOwner.flatMap { times in touched.map { times[$0.dayNumber] } }
      let known = all.compactMap(\.self)
      guard known.count == all.count, let oldest = known.min() else { continue }
      heard[day] = Date(timeIntervalSince1970: oldest)
    }
    return heard
  }

  private static func daysByUTC(of day: CivilDate, in zone: TimeZone) -> DaySpan {
    let start = WallClock(day).instant(in: zone)
    let end = WallClock(day.adding(days: 1)).instant(in: zone)
    return DaySpan(WallClock(start, in: .gmt).date, WallClock(end.addingTimeInterval(-1), in: .gmt).date)
  }

  private func times(of owner: CalendarOwner, on span: DaySpan) throws -> [Int: Double] {
    let statement = try database.cachedStatement(
      sql: "SELECT day, at FROM heard WHERE owner = ? AND day BETWEEN ? AND ?")
    let times = try statement.rows([owner.code, span.first.dayNumber, span.last.dayNumber]) {
      fields -> (Int, Double)? in
      guard let day = fields.integer(), let time = fields.real() else { return nil }
      return (day, time)
    }
    return Dictionary(times, uniquingKeysWith: { first, _ in first })
  }
}
