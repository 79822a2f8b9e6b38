import ArgumentParser
import CalendarModel
import Canvas
import EventCache
import PortalClient
import Wording

/// `b24cal status`: my answer to each event, from one request.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.status)

  @ParentCommand var parent: B24cal

  @Argument(help: ArgumentHelp(.events, valueName: "id"), completion: .events)
  var ids: [EventID]

  @Option(help: ArgumentHelp(.format))
  var format = OutputFormat.text

  @Flag(
    name: .customShort("q"), help: ArgumentHelp(.quiet))
  var isQuiet = false

  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    let session = try await Session(ownOptions.adding(parent.options))
    let lines = session.isOffline ? try await known(session) : await asked(session)
    lines.problems(session.wording).forEach(Console.complain)
    if !isQuiet { try printAll(lines) }
    try ExitCode.exit(lines.map { isQuiet ? $0.quietStatus : $0.status }.max() ?? .done)
  }

  private func asked(_ session: Session) async -> [AnswerLine] {
    let answers = await session.client.myAnswers(to: ids)
    await session.client.close()
    return answers.map { AnswerLine(id: $0.id, answer: $0.answer, wording: session.wording) }
  }

  /// The answers as they were last known.
  private func known(_ session: Session) async throws -> [AnswerLine] {
    try await session.withCache { cache in
      var lines: [AnswerLine] = []
      for id in ids {
        let answer = await cache.detail(of: id, on: nil)?.detail.myAnswer
        let known = answer.flatMap { $0 == .unknown ? nil : Result<MyAnswer, PortalError>.success($0) }
        lines.append(AnswerLine(id: id, answer: known, wording: session.wording))
      }
      return lines
    }
  }

  private func printAll(_ lines: [AnswerLine]) throws(Failure) {
    switch format {
    case .text: for text in lines.compactMap(\.text) { try Console.print(text) }
    case .json: try Console.print(JSONDocument.array(lines.map(\.json)).text)
    }
  }
}
