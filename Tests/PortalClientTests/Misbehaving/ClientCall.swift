import CalendarModel
import Foundation
import PortalClient
import PortalWire
import Testing

/// Everything that is asked of a portal, but for the giving of an answer.
enum ClientCall: String, CaseIterable, CustomTestStringConvertible {
  case profile, scope, serverTime, timeZone, me, answer, answers, detail, details, lists, busyTimes

  var testDescription: String { rawValue }

  /// What came of a call.
  enum Verdict: Equatable {
    case failed(PortalError)
    /// It did not fail, and what it said.
    case said(String)
  }

  /// The method that the first request is for.
  var method: PortalMethod {
    switch self {
    case .profile, .me: .profile
    case .scope: PortalMethod(rawValue: "scope")
    case .serverTime: PortalMethod(rawValue: "server.time")
    case .timeZone: .settings
    case .answer: .myAnswer
    case .answers, .detail, .details, .lists, .busyTimes: .batch
    }
  }

  /// Asks it.
  func verdict(_ client: PortalClient) async -> Verdict {
    let ids = [651, 652].compactMap(EventID.init)
    do throws(PortalError) {
      switch self {
      case .profile: return .said("\(String(describing: try await client.profile()?.id))")
      case .scope: return .said("\(try await client.scope().sorted())")
      case .serverTime: return .said("\(String(describing: try await client.serverTime()))")
      case .timeZone: return .said("\(String(describing: try await client.timeZone()?.identifier))")
      case .me: return .said("\(try await client.me())")
      case .answer: return try Self.verdict(await client.myAnswers(to: [ids[0]]).map(\.answer))
      case .answers: return try Self.verdict(await client.myAnswers(to: ids).map(\.answer))
      case .detail: return Self.verdict([await client.detail(of: ids[0], now: Visit.now)])
      case .details: return Self.verdict(await client.details(of: ids, now: Visit.now).map(\.outcome))
      case .lists:
        let lists = try await client.lists(Self.request)
        return .said("\(lists.parts.map(\.events.count)), \(lists.skipped) skipped, \(lists.refusals.count) refused")
      case .busyTimes:
        let span = Self.request.span
        let times = try await client.busyTimes(of: [UserID(8)].compactMap(\.self), on: span, event: ids[0])
        return .said("\(times.mapValues(\.count))")
      }
    } catch {
      return .failed(error)
    }
  }

  private static let request = ListRequest(
    owners: [CalendarOwner(kind: .user, id: 7)],
    span: DaySpan(from: WallClock(Visit.now, in: .gmt).date, days: 14), asksSurroundings: true)

  /// What all the answers are; the error where each is the same one.
  private static func verdict(_ answers: [Result<MyAnswer, PortalError>]) throws(PortalError) -> Verdict {
    for case .failure(let error) in answers.prefix(1) where answers.allSatisfy({ $0 == answers[0] }) { throw error }
    let words = answers.map { if case .success(let answer) = $0 { "\(answer)" } else { "\($0)" } }
    return .said(words.joined(separator: " "))
  }

  private static func verdict(_ outcomes: [DetailOutcome]) -> Verdict {
    if case .failed(let error) = outcomes.first, outcomes.allSatisfy({ $0 == outcomes[0] }) { return .failed(error) }
    let words = outcomes.map { if case .found(let detail) = $0 { "\(detail.event.id)" } else { "\($0)" } }
    return .said(words.joined(separator: " "))
  }
}

extension PortalError {
  /// The same without the portal's words, and its code in lower case.
  var kind: PortalError {
    switch self {
    case .refusedCredentials(let code): .refusedCredentials(code: code.lowercased())
    case .accessDenied(let code): .accessDenied(code: code.lowercased())
    case .answered(let code, _): .answered(code: code.lowercased(), text: "")
    case .broken(let code, _): .broken(code: code.lowercased(), text: "")
    case .nonsense(let status, _): .nonsense(status: status, beginning: "")
    default: self
    }
  }
}

extension ClientCall.Verdict {
  /// The same without the portal's words.
  var kind: ClientCall.Verdict {
    if case .failed(let error) = self { .failed(error.kind) } else { self }
  }
}
