import ArgumentParser
import CalendarFeature
import CalendarModel
import Canvas
import PortalClient
import Wording

/// `b24cal show`: the details of events, printed.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the details of events.",
    discussion: """
      Of a series, the next occurrence from today is shown, or the one on the day that --date names.

      b24cal show 651
      b24cal show 600 --date tomorrow --format json
      """)

  @ParentCommand var parent: B24cal
  @OptionGroup var ownOptions: GlobalOptions

  @Argument(help: ArgumentHelp("The ids of the events.", valueName: "id"))
  var ids: [EventID]

  @Option(help: ArgumentHelp("Which occurrence of a series: YYYY-MM-DD, today, tomorrow, +3.", valueName: "date"))
  var date: DateArgument?

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() async throws {
    let session = try Session(ownOptions.adding(parent.options))
    let day = date?.date(today: session.today)
    let outcomes = await session.client.details(of: ids, on: day, now: session.now)
    await session.client.close()
    let entries = outcomes.map { EventEntry(id: $0.id, outcome: $0.outcome, session: session) }
    entries.problems(session.wording).forEach(Console.complain)
    switch format {
    case .text:
      let texts = entries.compactMap { $0.text(width: TerminalWidth.current) }
      if !texts.isEmpty { try Console.print(texts.joined(separator: "\n\n")) }
    case .json: try Console.print(JSONDocument.array(entries.map(\.json)).text)
    }
    try ExitCode.exit(entries.map(\.status).max() ?? .done)
  }
}
