import DemoPortal
import Foundation
import Synchronization

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
      while kill(program, 0) == 0, await !isSo() { try? await Task.sleep(for: .milliseconds(20)) }
      kill(program, signal)
    }
  }

  /// Runs it to its end without a terminal.
  ///
  /// Output goes to files: reading a pipe would hold a thread that the portal in this process needs to answer. With an `answer` to what
  /// it says on standard error, that is typed after the input.
  func run(
    _ arguments: [String], input: String = "",
    meanwhile: @escaping @Sendable (_ program: Int32) async -> Void = { _ in },
    answer: (@Sendable (_ said: String) async -> String?)? = nil
  ) async throws -> Outcome {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
    let process = Process()
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    process.environment = environment
    let given = folder.appending(path: "input")
    try Data(input.utf8).write(to: given)
    let files = [
      try FileHandle(forReadingFrom: given), try Self.writing(to: output), try Self.writing(to: errors),
    ]
    // By itself it happens late, and where very many files are open Foundation cannot start a program.
    defer { for file in files { try? file.close() } }
    process.standardInput = files[0]
    let keyboard = answer.map { _ in Pipe() }
    if let keyboard {
      process.standardInput = keyboard
      try keyboard.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    }
    process.standardOutput = files[1]
    process.standardError = files[2]
    let status = try await withCheckedThrowingContinuation { done in
      process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
      do {
        try Self.starting.withLock { _ in try process.run() }
        Task { [program = process.processIdentifier] in
          await meanwhile(program)
          if let answer, let keyboard {
            await type(answer, to: program, keyboard.fileHandleForWriting, heard: errors)
          }
        }
      } catch {
        done.resume(throwing: error)
      }
    }
    return Outcome(
      status: status, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// Types what a program wants to know, once it has asked.
  private func type(
    _ answer: @Sendable (String) async -> String?, to program: Int32, _ keyboard: FileHandle, heard said: URL
  ) async {
    while kill(program, 0) == 0 {
      if let text = await answer((try? String(contentsOf: said, encoding: .utf8)) ?? "") {
        try? keyboard.write(contentsOf: Data(text.utf8))
        break
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
    try? keyboard.close()
  }

  /// One program is started at a time: Foundation's `Process.run()` crashed once where several were (a copy past the end of a page).
  private static let starting = Mutex(())

  /// The portal of the tests: the demo's, at the time that the program is told.
  static func portal(_ change: (inout Configuration) -> Void = { _ in }) -> DemoPortal {
    var configuration = Configuration(now: { now })
    change(&configuration)
    return DemoPortal(world: .demo(now: now), configuration: configuration)
  }

  private static func writing(to file: URL) throws -> FileHandle {
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }
}
