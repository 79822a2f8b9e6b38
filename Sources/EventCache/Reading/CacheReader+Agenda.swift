import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// Reads a stretch of days and what stands in the header.
  func agenda(_ query: AgendaQuery) throws -> AgendaReading {
    let sections = try sections()
    var rows = SummaryRow(sections: sections)
    let meetings = try upcoming(query, &rows)
    let settings = SettingTable(database: database)
    return AgendaReading(
      span: query.span, events: try events(query, &rows), heard: try heard(query, andWaitingDays: true),
      waiting: meetings.waiting(now: query.now, in: query.zone), next: meetings.next(now: query.now),
      changed: try changed(query, &rows), choice: choice, groups: try groups(),
      sections: sections.values.sorted { $0.id < $1.id }, settings: try settings.get(.portal) ?? PortalSettings(),
      portalZone: try settings.get(.portalZone))
  }

  /// Reads what is on or next.
  func next(_ query: AgendaQuery) throws -> AgendaReading {
    var rows = SummaryRow(sections: try sections())
    return AgendaReading(
      span: query.span, heard: try heard(query), next: try onOrNext(query, &rows).next(now: query.now), choice: choice)
  }

  /// What takes place on the days, ordered by start, then id. What is gone and over is left out; what is over carries no
  /// marks.
  func events(_ query: AgendaQuery, _ rows: inout SummaryRow) throws -> [EventSummary] {
    let sql = InstanceSpan.select(SummaryRow.columns, from: SummaryRow.tables)
    let span = query.daysByUTC
    let found = try owners.flatMap { owner in
      try summaries(sql, InstanceSpan.arguments(owner: owner.code, span: span), &rows)
    }
    return found.filter { query.span.overlaps($0.time.days(in: query.zone)) }
      .compactMap { summary in
        guard summary.time.end(in: query.zone) <= query.now else { return summary }
        if summary.isGone { return nil }
        var over = summary
        over.changes = []
        return over
      }
      .ordered(in: query.zone)
  }

  /// The instances that are not over and different since they were looked at, in order.
  private func changed(_ query: AgendaQuery, _ rows: inout SummaryRow) throws -> [InstanceID] {
    let sql = """
      SELECT \(SummaryRow.columns) FROM \(SummaryRow.tables)
      WHERE i.owner = :owner AND i.isChanged = 1 AND i.endAt > :now
      """
    return try owners.flatMap { owner in
      try summaries(sql, ["owner": owner.code, "now": query.now.timeIntervalSince1970], &rows)
    }
    .filter { $0.time.end(in: query.zone) > query.now }
    .ordered(in: query.zone).map(\.id)
  }

  /// Reads the rows of a statement.
  func summaries(_ sql: String, _ arguments: StatementArguments, _ rows: inout SummaryRow) throws -> [EventSummary] {
    try database.cachedStatement(sql: sql).rows(arguments) { rows.summary(&$0) }
  }

  private func groups() throws -> [Int64] {
    try Int64.fetchAll(database.cachedStatement(sql: "SELECT id FROM project ORDER BY id"))
  }
}

extension AgendaQuery {
  /// The days by UTC that its days touch, and the days themselves.
  var daysByUTC: DaySpan { span.widened(by: 1) }
}

extension [EventSummary] {
  /// By start in a zone, then by id.
  func ordered(in zone: TimeZone) -> [EventSummary] {
    map { (start: $0.time.start(in: zone), summary: $0) }
      .sorted { ($0.start, $0.summary.id) < ($1.start, $1.summary.id) }
      .map(\.summary)
  }
}
