import ArgumentParser
import CalendarFeature
import CalendarModel
import Wording

/// `b24cal pending`: the meetings that wait for my answer.
struct PendingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.pending)

  @ParentCommand var parent: B24cal

  @Option(help: ArgumentHelp(.format))
  var format = ListFormat.text

  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    try await Session(ownOptions.adding(parent.options)).withLists { lists in
      // What begins within 90 times 24 hours can lie on 91 days.
      let heard = try await lists.hear(DaySpan(from: lists.today, days: EventSummary.waitingHorizon + 1))
      let output = ListOutput(lists)
      output.complain(skipped: heard.skipped)
      let lacksDays = output.complain(notKnownOf: heard.reading)
      let waiting = heard.reading.waiting.filter { heard.reading.choice.shows($0) }
      // That nothing waits is not known then.
      if waiting.isEmpty, lacksDays { return .unavailable }
      switch format {
      case .text: try output.waiting(waiting)
      case .tsv: try output.table(waiting)
      case .json: try await output.json(waiting)
      }
      return waiting.isEmpty ? .done : .notAnswered
    }
  }
}
