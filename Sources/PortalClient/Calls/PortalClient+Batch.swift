import CalendarModel
import PortalWire

extension PortalClient {
  /// Asks several questions, each named differently from the others, 50 in a request. One that fails does not keep the others from
  /// being answered; a request that fails fails all the questions in it.
  func ask(_ commands: [BatchCommand]) async -> Replies {
    var replies = Replies()
    for part in commands.parts(of: BatchRequest.limit) {
      guard let batch = try? BatchRequest(Array(part)) else { continue }
      do throws(PortalError) {
        let answer = try await send(PortalCall(reading: .batch, batch.parameters))
        replies.serverOffset = replies.serverOffset ?? answer.timing.serverOffset
        let answers = try BatchAnswer(answer.result, to: batch)
        for command in part {
          replies.answers[command.name] = completed(answers[command.name], of: command.method)
        }
      } catch {
        let error = completed(error, of: .batch)
        for command in part { replies.answers[command.name] = .failure(error) }
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
