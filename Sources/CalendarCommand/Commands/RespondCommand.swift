import ArgumentParser
import CalendarModel
import PortalClient
import Wording

/// `b24cal respond`: gives an answer, and prints what the portal has then.
struct RespondCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.respond)

  @ParentCommand var parent: B24cal

  @Argument(help: ArgumentHelp(.event, valueName: "id"), completion: .events)
  var id: EventID

  @Argument(help: ArgumentHelp(.answer, valueName: "answer"))
  var choice: AnswerArgument

  @Option(help: ArgumentHelp(.format))
  var format = OutputFormat.text

  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    let session = try await Session(ownOptions.adding(parent.options))
    if session.isOffline { throw Failure(.unavailable, session.wording.noRespondingOffline) }
    let response = await respond(session)
    await session.client.close()
    if let problem = response.problem { Console.complain(problem) }
    switch format {
    case .text: if let text = response.text { try Console.print(text) }
    case .json: try Console.print(JSONDocument.array([response.json]).text)
    }
    try ExitCode.exit(response.status)
  }

  /// Asks first: where there is nothing to answer or to change, the host is spared a notice.
  private func respond(_ session: Session) async -> Response {
    let wording = session.wording
    let known = await session.client.myAnswers(to: [id]).first?.answer
    switch known {
    case .success(.given(.organizer)):
      return Response(id, .given(.organizer), .notForThis, wording, wording.nothingToAnswerAsOrganizer)
    case .success(.notInvited): return Response(id, .notInvited, .notForThis, wording, wording.nothingToAnswerUninvited)
    case .success(.given(choice.answer)): return Response(id, choice.answer, wording)
    case .success(.given(let before)):
      let outcome = await send(session)
      return Response(id, outcome, to: choice.answer, before: .given(before), wording)
    case .success(.notMeeting), .success(.unknown), .failure, nil:
      return Response(AnswerLine(id: id, answer: known, wording: wording))
    }
  }

  private func send(_ session: Session) async -> AnswerOutcome {
    let signals = SignalWatch(lastWords: session.wording.about([id], session.wording.endedWhileSending(id)))
    let cache = session.openCache()
    let outcome = await AccountEvents(client: session.client, cache: cache, folders: ExportFolders(session.world))
      .respond(to: id, with: choice.answer, unlessGiven: false, now: { session.now })
    await signals.stop()
    await cache.finish(now: session.now)
    return outcome
  }
}
