import ArgumentParser
import CalendarFeature
import CalendarModel
import Canvas
import EventCache
import PortalClient
import Wording

/// `b24cal show`: the details of events, printed.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.show)

  @ParentCommand var parent: B24cal

  @Argument(help: ArgumentHelp(.events, valueName: "id"), completion: .events)
  var ids: [EventID]

  @Option(help: ArgumentHelp(.occurrence, valueName: "date"))
  var date: DateArgument?

  @Option(help: ArgumentHelp(.format))
  var format = DetailFormat.text

  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    let session = try await Session(ownOptions.adding(parent.options))
    let day = try await session.day(date)
    let entries = session.isOffline ? try await known(session, day) : await asked(session, day)
    entries.problems(session.wording).forEach(Console.complain)
    switch format {
    case .text:
      let texts = entries.compactMap { $0.text(width: TerminalWidth.current) }
      if !texts.isEmpty { try Console.print(texts.joined(separator: "\n\n")) }
    case .json: try Console.print(JSONDocument.array(entries.map(\.json)).text)
    case .ics:
      let found = entries.compactMap(\.detail)
      if !found.isEmpty { try Console.write(session.calendar(of: found)) }
    }
    try ExitCode.exit(entries.map(\.status).max() ?? .done)
  }

  private func asked(_ session: Session, _ day: CivilDate?) async -> [EventEntry] {
    let outcomes = await session.client.details(of: ids, on: day, now: session.now)
    await session.client.close()
    return outcomes.map { EventEntry(id: $0.id, outcome: $0.outcome, session: session) }
  }

  /// The events as they were last known; of a series, without a date, the next occurrence.
  private func known(_ session: Session, _ day: CivilDate?) async throws -> [EventEntry] {
    try await session.withCache { cache in
      var entries: [EventEntry] = []
      for id in ids {
        let detail = await cache.detail(of: id, on: day, from: session.today, now: session.now)?.detail
        entries.append(EventEntry(id: id, outcome: detail.map { .found($0) }, session: session))
      }
      return entries
    }
  }
}
