public import CalendarModel
import PortalWire

extension PortalClient {
  /// Gives my answer to a meeting, which any of its rows names, and asks afterwards what the portal has.
  ///
  /// It is sent once: not again for a busy portal either. The portal keeps one answer a series. `.organizer` cannot be given: then
  /// nothing is set, and the outcome is what the portal has. With `unlessGiven` the portal is asked first, and nothing is set where it
  /// has that answer: the host would be told of it once more.
  public func respond(to id: EventID, with answer: Answer, unlessGiven: Bool = false) async -> AnswerOutcome {
    if unlessGiven, let known = try? await myAnswer(to: id), known == .given(answer) { return .read(known) }
    if answer != .organizer {
      do throws(CallFailure) {
        let parameters: [String: JSONValue] = ["eventId": .integer(id.rawValue), "status": .string(answer.rawValue)]
        // Its result is not looked at: the portal says `true` whatever happened.
        _ = try await carryOut(PortalCall(writing: .setMyAnswer, parameters))
      } catch {
        guard error.mayHaveBeenTaken, !leavesAllAsItWas(error.reason) else { return .refused(error.reason) }
        return .brokenOff(error.reason, now: try? await myAnswer(to: id))
      }
    }
    do throws(PortalError) { return .read(try await myAnswer(to: id)) } catch { return .unconfirmed(error) }
  }

  private func myAnswer(to id: EventID) async throws(PortalError) -> MyAnswer {
    let question = BatchCommand.myAnswer(to: id)
    let replies = await askAlone(question)
    let answer = try replies.myAnswer(to: id).get()
    guard answer != .unknown else { throw PortalError(misshapen: replies.result(question.name) ?? .null) }
    return answer
  }

  /// Whether a request that failed so has changed nothing: it did not reach the portal, or was turned away before it was carried out.
  private func leavesAllAsItWas(_ error: PortalError) -> Bool {
    switch error {
    case .unreachable(.refused), .unreachable(.unknownHost): true
    case .unreachable(.tls(.expired)), .unreachable(.tls(.notYetValid)), .unreachable(.tls(.otherName)),
      .unreachable(.tls(.unknownAuthority)), .unreachable(.tls(.noAuthorities)), .unreachable(.tls(.notSpoken)):
      true
    // A way that is lost, and a fault of the encryption, may come before the request as after it.
    case .unreachable(.noRoute), .unreachable(.tls(.other)), .unreachable(.closed), .unreachable(.other): false
    case .timedOut: isOfConnecting(error)
    case .refusedCredentials, .missingScope, .accessDenied, .noSuchMethod, .busy, .rateLimited, .moved, .loginMoved,
      .answered, .loginUnkept:
      true
    // A fault of the portal's may come after the change; these codes stand for a portal that lets nobody in.
    case .broken(let code, _): ["overload_limit", "portal_deleted", "connection_error"].contains(code.lowercased())
    case .nonsense, .tooLarge: false
    }
  }
}
