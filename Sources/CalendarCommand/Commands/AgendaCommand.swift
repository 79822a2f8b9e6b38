import ArgumentParser
import CalendarFeature
import CalendarModel
import Wording

/// `b24cal agenda`: what takes place in some days, printed.
struct AgendaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.agenda)

  @ParentCommand var parent: B24cal

  @Option(help: ArgumentHelp(.from, valueName: "date"))
  var from = DateArgument.inDays(0)

  @Option(help: ArgumentHelp(.days, valueName: "n"))
  var days = 7

  @Option(help: ArgumentHelp(.format))
  var format = AgendaFormat.text

  @OptionGroup var ownOptions: GlobalOptions

  func validate() throws {
    if !(1...366).contains(days) { throw ValidationError(Wording.ofHelp.daysOutOfRange) }
  }

  func run() async throws {
    try await Session(ownOptions.adding(parent.options)).withLists { lists in
      let span = DaySpan(from: from.date(today: lists.today), days: days)
      let heard = try await lists.hear(span)
      let output = ListOutput(lists)
      output.complain(heard, namesPeople: format == .json || format == .ics)
      let events = heard.reading.events.filter { !$0.isGone && heard.reading.choice.shows($0) }
      switch format {
      case .text: try output.agenda(events, span)
      case .tsv: try output.table(events)
      case .json: try await output.json(events)
      case .ics: try await output.calendar(events, span)
      }
      return output.status(heard)
    }
  }
}
