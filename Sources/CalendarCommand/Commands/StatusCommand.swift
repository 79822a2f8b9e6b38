import ArgumentParser
import CalendarModel
import Canvas
import EventCache
import PortalClient
import Wording

/// `b24cal status`: my answer to each event, from one request.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Print your answer to each event.",
    discussion: """
      Prints a line for each event: its id, the portal's letter (Y, N, Q, H, or - where you are not invited), and the \
      answer in words.

      b24cal status 651 709
      b24cal status -q 651 || echo "not accepted yet"
      """)

  @ParentCommand var parent: B24cal
  @OptionGroup var ownOptions: GlobalOptions

  @Argument(help: ArgumentHelp("The ids of the events.", valueName: "id"))
  var ids: [EventID]

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(
    name: .customShort("q"), help: "Print nothing; the exit code tells: 0 yes, 10 not answered, 11 no, 12 not invited.")
  var isQuiet = false

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
