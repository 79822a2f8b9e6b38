import ArgumentParser
import CalendarFeature
import CalendarModel
import Wording

/// `b24cal next`: the meeting that is on or comes next, on one line.
struct NextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Print the meeting that is on or comes next.",
    discussion: """
      Meetings that you declined and whole days do not count. The portal is asked, unless it was asked less than a \
      minute ago, so a status bar may run this as often as it likes.

      b24cal next
      b24cal next --format json
      """)

  @ParentCommand var parent: B24cal
  @OptionGroup var ownOptions: GlobalOptions

  @Option(help: "text or json.")
  var format = OutputFormat.text

  /// How far to look, in days: not further than it takes to find one.
  private static let horizons = [14, 90]

  func run() async throws {
    try await Session(ownOptions.adding(parent.options)).withLists { lists in
      let output = ListOutput(lists)
      let next = try await self.next(lists, output)
      switch format {
      case .text: try output.next(next, days: Self.horizons.last ?? 0)
      case .json: try await output.json([next].compactMap(\.self))
      }
      return .done
    }
  }

  private func next(_ lists: EventLists, _ output: ListOutput) async throws -> EventSummary? {
    var last: AgendaReading?
    for days in Self.horizons {
      let span = DaySpan(from: lists.today, days: days)
      let heard = try await lists.hear(span)
      output.complain(skipped: heard.skipped)
      last = heard.reading
      guard let next = heard.reading.next else { continue }
      let itsDays = next.time.days(in: lists.zone)
      guard itsDays.overlaps(span) else { continue }
      output.complain(notKnownOf: heard.reading, through: itsDays.first)
      return next
    }
    if let last { output.complain(notKnownOf: last) }
    return nil
  }
}
