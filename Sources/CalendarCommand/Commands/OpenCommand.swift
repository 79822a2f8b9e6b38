import ArgumentParser
import CalendarFeature
import CalendarModel
import Wording

/// `b24cal open`: the full screen at one event.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.open)

  @ParentCommand var parent: B24cal

  @Argument(help: ArgumentHelp(.event, valueName: "id"), completion: .events)
  var id: EventID

  @Option(help: ArgumentHelp(.occurrence, valueName: "date"))
  var date: DateArgument?

  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    let options = ownOptions.adding(parent.options)
    let session = try await Session(options)
    let day = await session.knownDay(date)
    let screens = Screens(world: session.world, options: options)
    try ExitCode.exit(await screens.show(.account(session, opened: DetailPane(id: id, date: day))))
  }
}
