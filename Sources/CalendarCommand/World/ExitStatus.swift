import CalendarModel

/// A code that scripts are told by. The codes are a contract.
struct ExitStatus: Comparable {
  let rawValue: Int32

  static let done = ExitStatus(rawValue: 0)
  /// The portal answered, but not for this.
  static let notForThis = ExitStatus(rawValue: 1)
  /// `status -q`: a meeting that I have not answered.
  static let notAnswered = ExitStatus(rawValue: 10)
  /// `status -q`: a meeting that I declined.
  static let declined = ExitStatus(rawValue: 11)
  /// `status -q`: a meeting without me.
  static let notInvited = ExitStatus(rawValue: 12)
  /// Wrong usage, or a full screen without a terminal.
  static let usage = ExitStatus(rawValue: 64)
  /// The portal gave no usable answer.
  static let unavailable = ExitStatus(rawValue: 69)
  /// A fault of ours.
  static let internalFault = ExitStatus(rawValue: 70)
  /// The portal refused the key, or the key lacks a right.
  static let noPermission = ExitStatus(rawValue: 77)
  /// No account, or a configuration that cannot be used.
  static let configuration = ExitStatus(rawValue: 78)
  /// Ended by ^C.
  static let interrupted = ExitStatus(rawValue: 130)

  /// Ended by a signal.
  static func signal(_ number: Int32) -> ExitStatus { ExitStatus(rawValue: 128 + number) }

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

extension ExitStatus {
  /// The code for an error of the portal.
  init(_ error: PortalError) {
    self =
      switch error {
      case .unreachable, .timedOut, .busy, .rateLimited, .moved, .loginMoved, .broken, .nonsense, .tooLarge,
        .noSuchMethod:
        .unavailable
      case .refusedCredentials, .missingScope, .accessDenied: .noPermission
      case .answered: .notForThis
      case .loginUnkept: .configuration
      }
  }
}
