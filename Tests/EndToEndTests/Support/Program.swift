import DemoPortal
import Foundation
import Testing

/// The program as it was built, in a world that a test pins: time, zone, language, home.
struct Program {
  /// What a run of the program printed and ended with.
  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Saturday 21 November 2026, 13:20 in Moscow.
  static let now = Date(timeIntervalSince1970: 1_795_256_400)

  static let path = Bundle.main.bundleURL.appending(path: "b24cal").path(percentEncoded: false)

  /// The variables that the program sees, and no others. Without a home nothing is kept from one run to the next.
  var environment = [
    "B24CAL_NOW": "2026-11-21T10:20:00Z", "TZ": "Europe/Moscow", "LANG": "C.UTF-8", "TERM": "xterm-256color",
    "PATH": "/usr/bin:/bin",
  ]

  /// The program with a webhook.
  init(webhook: String? = nil, _ changes: [String: String] = [:]) {
    environment["B24CAL_WEBHOOK"] = webhook
    environment.merge(changes) { _, new in new }
  }

  /// Runs it to its end without a terminal.
  func run(_ arguments: String...) async throws -> Outcome { try await run(arguments) }

  /// Runs it until something is so, and then ends it with a signal, unless it has ended before.
  func run(_ arguments: String..., until isSo: @escaping @Sendable () async -> Bool, signal: Int32) async throws
    -> Outcome
  {
    try await run(arguments) { program in
      await eventually("it has ended, or come so far") {
        if kill(program, 0) != 0 { return true }
        return await isSo()
      }
      kill(program, signal)
    }
  }

  /// The portal of the tests: the demo's, at the time that the program is told.
  static func portal(_ change: (inout Configuration) -> Void = { _ in }) -> DemoPortal {
    var configuration = Configuration(now: { now })
    change(&configuration)
    return DemoPortal(world: .demo(now: now), configuration: configuration)
  }
}
