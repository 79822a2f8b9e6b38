public import Foundation

/// Why the portal gave no usable answer. It names no address and holds no secret, so that it can be shown as it is.
public enum PortalError: Error, Hashable, Sendable {
  /// No connection, or one that broke before the answer was whole.
  case unreachable(ConnectionFault)
  /// No whole answer within the time, in seconds.
  case timedOut(seconds: Int)
  /// A key or token that the portal does not take, or takes no more, with the portal's code.
  case refusedCredentials(code: String)
  /// The key lacks a right, with its name where it is known.
  case missingScope(String?)
  /// The portal's plan does not include the interface, or it is closed to this person.
  case accessDenied(code: String)
  /// The portal does not know the method: it is too old, or the calendar is not installed.
  case noSuchMethod(String)
  /// Too many requests from this machine's address, also after waiting (503).
  case busy
  /// The method's share of the portal's time is used up (429), until when if the portal said.
  case rateLimited(until: Date?)
  /// The portal has another address now: its host, where the answer named one.
  case moved(host: String?)
  /// The authorization server of a login sends on instead of giving new tokens: to which host, where it named one.
  case loginMoved(host: String?)
  /// The portal answered that it will not, with its code (often empty) and its words.
  case answered(code: String, text: String)
  /// The portal has a fault or is closed, with its code and its words: it would refuse anybody.
  case broken(code: String, text: String)
  /// The answer cannot be understood: its status and how it begins.
  case nonsense(status: Int, beginning: String)
  /// The answer is larger than the most that is read, in bytes.
  case tooLarge(limit: Int)
  /// New tokens of a login have no place on this machine, and why, in the system's words. The old ones are as they were.
  case loginUnkept(String)
}

/// What broke a connection.
public enum ConnectionFault: Hashable, Sendable {
  /// Nothing listens there.
  case refused
  /// The name of the host is not known.
  case unknownHost
  /// There is no way to the host from here.
  case noRoute
  /// The other side closed it before the answer was whole.
  case closed
  /// No secure connection, with the library's word for it.
  case tls(TLSFault)
  /// Another fault, in the library's words.
  case other(String)
}

/// Why a certificate was not accepted.
public enum TLSFault: Hashable, Sendable {
  case expired
  /// Its time has not begun: as a rule this machine's clock is behind.
  case notYetValid
  case otherName
  case unknownAuthority
  /// This machine knows no authority at all.
  case noAuthorities
  /// What answers there does not speak TLS, so that there is no certificate.
  case notSpoken
  case other(String)
}
