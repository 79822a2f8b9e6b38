import CalendarModel
import PortalWire

extension PortalClient {
  /// Asks several questions, each named differently from the others, 50 in a request. One that fails does not keep the others from
  /// being answered; a request that fails fails all the questions in it, and those after it where they would fare no better.
  func ask(_ commands: [BatchCommand]) async -> Replies {
    var replies = Replies()
    for part in commands.parts(of: BatchRequest.limit) {
      if let end = replies.end {
        replies.fail(part, end)
        continue
      }
      guard let batch = try? BatchRequest(Array(part)) else { continue }
      do throws(PortalError) {
        let answer = try await send(PortalCall(reading: .batch, batch.parameters))
        replies.serverOffset = replies.serverOffset ?? answer.timing.serverOffset
        replies.portalTime = replies.portalTime ?? answer.timing.finishedAt
        let answers = try BatchAnswer(answer.result, to: batch)
        for command in part {
          replies.answers[command.name] = completed(answers[command.name], of: command.method)
        }
      } catch {
        let error = completed(error, of: .batch)
        if error.endsAsking { replies.end = error }
        replies.fail(part, error)
      }
    }
    return replies
  }

  private func completed(
    _ answer: Result<PortalAnswer, PortalError>, of method: PortalMethod
  ) -> Result<PortalAnswer, PortalError> {
    if let timing = try? answer.get().timing { remember(timing, of: method) }
    return answer.mapError { completed($0, of: method) }
  }
}

extension PortalError {
  /// Whether the next request would come to the same: to wait for that again, up to the deadline of each, helps nobody.
  fileprivate var endsAsking: Bool {
    switch self {
    case .unreachable, .timedOut, .busy, .refusedCredentials, .moved, .loginMoved, .loginUnkept: true
    case .missingScope, .accessDenied, .noSuchMethod, .rateLimited, .answered, .broken, .nonsense, .tooLarge: false
    }
  }
}
