import CalendarModel
import Foundation
import GRDB

extension CacheReader {
  /// My own meetings among which are all that wait and the one that is on or next; the rules of the model pick them.
  func upcoming(_ query: AgendaQuery, _ rows: inout SummaryRow) throws -> [EventSummary] {
    guard let me else { return [] }
    let now = query.now.timeIntervalSince1970
    let horizon = now + Double(EventSummary.waitingHorizon) * 86_400
    let arguments: StatementArguments = ["owner": CalendarOwner.person(me).code, "now": now, "horizon": horizon]
    let waiting = try summaries(Self.waiting, arguments, &rows)
    var seen: Set<InstanceID> = []
    return try (waiting + onOrNext(query, &rows)).filter { seen.insert($0.id).inserted }
  }

  /// Those of today, and the first that is later: among them is the one that is on or next.
  func onOrNext(_ query: AgendaQuery, _ rows: inout SummaryRow) throws -> [EventSummary] {
    guard let me else { return [] }
    let own = CalendarOwner.person(me).code
    let today = WallClock(query.now, in: .gmt).date
    let on = try summaries(Self.on, InstanceSpan.arguments(owner: own, span: DaySpan(today, today)), &rows)
    let now = query.now.timeIntervalSince1970
    return on + (try summaries(Self.next, ["owner": own, "now": now, "today": today.dayNumber], &rows))
  }

  /// Meetings that I have not answered, found by their events, which are few.
  private static let waiting = """
    SELECT \(SummaryRow.columns) FROM event e INDEXED BY eventWaiting JOIN instance i ON i.event = e.id
    WHERE e.owner = :owner AND e.answer = 'Q' AND i.goneAt IS NULL AND i.endAt > :now AND i.startAt <= :horizon
    """

  private static let on = InstanceSpan.select(SummaryRow.columns, from: SummaryRow.tables)

  /// The first that begins later and can be next.
  private static let next = """
    SELECT \(SummaryRow.columns) FROM \(SummaryRow.tables)
    WHERE i.owner = :owner AND i.firstDay >= :today AND i.startAt > :now AND i.startSecond IS NOT NULL
      AND i.goneAt IS NULL AND e.isMeeting AND e.answer <> 'N'
    ORDER BY i.firstDay, i.startAt, i.date, i.event LIMIT 1
    """
}
