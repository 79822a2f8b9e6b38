import DemoPortal
import Foundation

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

  /// The variables that the program sees, and no others.
  var environment = [
    "B24CAL_NOW": "2026-11-21T10:20:00Z", "TZ": "Europe/Moscow", "LANG": "C.UTF-8", "TERM": "xterm-256color",
    "HOME": "/nonexistent", "PATH": "/usr/bin:/bin",
  ]

  /// The program with a webhook.
  init(webhook: String? = nil, _ changes: [String: String] = [:]) {
    environment["B24CAL_WEBHOOK"] = webhook
    environment.merge(changes) { _, new in new }
  }

  /// Runs it to its end without a terminal.
  func run(_ arguments: String...) async throws -> Outcome { try await run(arguments) }

  /// Runs it to its end without a terminal.
  func run(_ arguments: [String]) async throws -> Outcome {
    let process = Process()
    let output = Pipe(), errors = Pipe()
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    async let status = withCheckedContinuation { done in
      process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { done.resume(returning: -1) }
    }
    async let printed = Self.text(of: output)
    async let complained = Self.text(of: errors)
    return await Outcome(status: status, output: printed, errors: complained)
  }

  /// The portal of the tests: the demo's, at the time that the program is told.
  static func portal(_ change: (inout Configuration) -> Void = { _ in }) -> DemoPortal {
    var configuration = Configuration(now: { now })
    change(&configuration)
    return DemoPortal(world: .demo(now: now), configuration: configuration)
  }

  private static func text(of pipe: Pipe) async -> String {
    let bytes = try? await Task.detached { try pipe.fileHandleForReading.readToEnd() }.value
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }
}
