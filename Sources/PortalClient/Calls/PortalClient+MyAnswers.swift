public import CalendarModel
import PortalWire

extension PortalClient {
  /// Asks for my answers to events, in the order of the ids: one id takes one plain request, several take a `batch` for each 50.
  ///
  /// Either id of a meeting will do, its host's row or my own. `.notMeeting` stands also for an event that is missing or deleted:
  /// the portal tells these apart no further.
  public func myAnswers(to ids: [EventID]) async -> [(id: EventID, answer: Result<MyAnswer, PortalError>)] {
    let commands = ids.unique().map(BatchCommand.myAnswer)
    let replies = await commands.count == 1 ? askAlone(commands[0]) : ask(commands)
    return ids.map { ($0, replies.myAnswer(to: $0)) }
  }

  /// Asks one question in a request of its own.
  func askAlone(_ command: BatchCommand) async -> Replies {
    var replies = Replies()
    do throws(PortalError) {
      replies.answers[command.name] = .success(try await send(PortalCall(reading: command.method, command.parameters)))
    } catch {
      replies.answers[command.name] = .failure(error)
    }
    return replies
  }
}

extension BatchCommand {
  /// Asks for my answer to an event.
  static func myAnswer(to id: EventID) -> BatchCommand {
    BatchCommand("answer\(id)", .myAnswer, ["eventId": .integer(id.rawValue)])
  }
}

extension Replies {
  /// My answer, where it was asked for.
  func myAnswer(to id: EventID) -> Result<MyAnswer, PortalError> {
    let name = BatchCommand.myAnswer(to: id).name
    let reply = self[name].map(\.result)
    // An empty code is the word for what is no meeting only where it was said to this question.
    if unheard.contains(name), case .failure(let error) = reply { return .failure(error) }
    return Result { () throws(PortalError) in try MyAnswer(wire: reply) }
  }
}
