public import CalendarModel
import Foundation
import PortalWire

extension PortalClient {
  /// Asks when people are busy, by person: what has to do with days of any zone, and no word of what for.
  ///
  /// `event` is one whose dates tell how the portal writes them. It takes one round trip for up to 4,800 people. Somebody from outside the
  /// company is refused.
  public func busyTimes(
    of people: [UserID], on span: DaySpan, event: EventID
  ) async throws(PortalError) -> [UserID: [BusyTime]] {
    let questions = Self.questions(people.unique(), span.widened(by: 1))
    guard !questions.isEmpty else { return [:] }
    let dates = BatchCommand("event", .event, ["id": .integer(event.rawValue)])
    let replies = await ask([dates, BatchCommand("settings", .settings)] + questions)
    do throws(PortalError) {
      var results: [JSONValue] = []
      for question in questions { results.append(try replies[question.name].get().result) }
      let busy = try BusyTime.all(
        in: results, on: span.widened(by: 1),
        dateFormat: replies.result(dates.name).flatMap { PortalDateFormat(revealedBy: $0) },
        serverOffset: replies.serverOffset,
        zone: replies.result("settings").flatMap { UserSettings(wire: $0).timeZone })
      return busy.mapValues { $0.filter { $0.time.days(in: .gmt).overlaps(span.widened(by: 1)) } }
    } catch {
      throw redaction(error)
    }
  }

  /// How many people a question is about.
  private static let partLength = 100

  /// The portal reads a date as midnight in a zone of its choosing: the days lie one further out on each side.
  private static func questions(_ people: [UserID], _ days: DaySpan) -> [BatchCommand] {
    people.parts(of: partLength).enumerated().map { place, part in
      BatchCommand(
        "busy\(place)", .busyTimes,
        [
          "from": .string("\(days.first)"), "to": .string("\(days.last)"),
          "users": .array(part.map { .integer($0.rawValue) }),
        ])
    }
  }
}
