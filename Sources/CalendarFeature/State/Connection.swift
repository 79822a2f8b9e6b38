import CalendarModel
public import Foundation

/// How the portal has answered of late.
public enum Connection: Equatable, Sendable {
  case fine
  /// It does not give what is asked for, since when.
  case troubled(Trouble, since: Date)
  /// It is not asked, for the person wants it so.
  case unasked

  /// In which way a portal fails.
  public enum Trouble: Equatable, Sendable {
    /// It cannot be reached.
    case offline
    /// It has too much to do.
    case busy
    /// What it answers is of no use: it is out of order, closed or elsewhere.
    case failing
    /// It does not let the person in.
    case refused
  }

  /// Since when the portal cannot be reached.
  public static func offline(since time: Date) -> Connection { .troubled(.offline, since: time) }

  /// How it is after an error. Of what goes on, the first time counts, unless that is still to come: then the clock was set back.
  func after(_ error: PortalError, at now: Date) -> Connection {
    let trouble = error.trouble
    if case .troubled(trouble, let since) = self, since <= now { return self }
    return .troubled(trouble, since: now)
  }

  /// How it is after the portal has answered for one event: it can be reached. What is wrong with lists only lists can show to be over.
  var answered: Connection {
    if case .troubled(.offline, _) = self { .fine } else { self }
  }
}

extension PortalError {
  /// Whether asking again may be all that it takes.
  var mayPass: Bool { trouble != .refused }

  /// What it shows to be wrong with the portal.
  fileprivate var trouble: Connection.Trouble {
    switch self {
    case .unreachable, .timedOut: .offline
    case .busy, .rateLimited: .busy
    case .refusedCredentials, .missingScope, .accessDenied, .loginUnkept: .refused
    case .answered, .noSuchMethod, .moved, .loginMoved, .broken, .nonsense, .tooLarge: .failing
    }
  }

  /// Whether it may have to do with the event alone that was asked for.
  var mayBeOfOneEvent: Bool {
    switch self {
    case .missingScope, .accessDenied, .noSuchMethod, .answered, .broken, .nonsense, .tooLarge: true
    case .unreachable, .timedOut, .busy, .rateLimited, .refusedCredentials, .moved, .loginMoved, .loginUnkept: false
    }
  }
}
