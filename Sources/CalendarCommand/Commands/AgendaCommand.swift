import ArgumentParser
import CalendarFeature
import CalendarModel
import Wording

/// `b24cal agenda`: what takes place in some days, printed.
struct AgendaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Print what takes place: today and six days more.",
    discussion: """
      The portal is asked, unless it was asked less than a minute ago. --format tsv has the columns id, date, start, \
      end, status, title, location.

      b24cal agenda
      b24cal agenda --from tomorrow --days 1
      b24cal agenda --from 2026-12-01 --days 31 --format tsv | cut -f 1,3,6
      b24cal agenda --days 14 --format ics > two-weeks.ics
      """)

  @ParentCommand var parent: B24cal
  @OptionGroup var ownOptions: GlobalOptions

  @Option(help: ArgumentHelp("The first day: YYYY-MM-DD, today, tomorrow, +3.", valueName: "date"))
  var from = DateArgument.inDays(0)

  @Option(help: ArgumentHelp("How many days, 1 to 366.", valueName: "n"))
  var days = 7

  @Option(help: "text, tsv, json or ics.")
  var format = AgendaFormat.text

  func validate() throws {
    if !(1...366).contains(days) { throw ValidationError("--days is a number from 1 to 366.") }
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
