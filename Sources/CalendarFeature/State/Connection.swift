import CalendarModel
public import Foundation

/// How the portal has answered of late.
public enum Connection: Equatable, Sendable {
  case fine
  /// It has too much to do.
  case busy
  /// It cannot be reached, since when.
  case offline(since: Date)
  /// It is not asked, for the person wants it so.
  case unasked

  /// How it is after an error: one that the portal itself gave shows that it can be reached.
  func after(_ error: PortalError, at now: Date) -> Connection {
    switch error {
    case .busy, .rateLimited: .busy
    case .unreachable, .timedOut:
      if case .offline = self { self } else { .offline(since: now) }
    case .refusedCredentials, .missingScope, .accessDenied, .noSuchMethod, .moved, .loginMoved, .answered, .broken,
      .nonsense, .tooLarge, .loginUnkept:
      .fine
    }
  }
}
