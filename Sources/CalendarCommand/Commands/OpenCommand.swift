import ArgumentParser
import CalendarFeature
import CalendarModel

/// `b24cal open`: the full screen at one event.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Show one event on the full screen.",
    discussion: """
      j and k scroll, Esc leads to the agenda, ? lists the keys, q leaves.

      b24cal open 651
      b24cal open 600 --date 2026-11-23
      """)

  @ParentCommand var parent: B24cal
  @OptionGroup var ownOptions: GlobalOptions

  @Argument(help: ArgumentHelp("The id of the event.", valueName: "id"))
  var id: EventID

  @Option(help: ArgumentHelp("Which occurrence of a series: YYYY-MM-DD, today, tomorrow, +3.", valueName: "date"))
  var date: DateArgument?

  func run() async throws {
    let options = ownOptions.adding(parent.options)
    let session = try await Session(options)
    let day = await session.knownDay(date)
    let screens = Screens(world: session.world, options: options)
    try ExitCode.exit(await screens.show(.account(session, opened: DetailPane(id: id, date: day))))
  }
}
