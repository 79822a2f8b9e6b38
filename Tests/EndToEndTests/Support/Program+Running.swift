import Foundation
import Subprocess
import SystemPackage
import Testing

extension Program {
  /// Runs it to its end without a terminal.
  ///
  /// Output goes to files: reading a pipe would hold a thread that the portal in this process needs to answer. With an `answer` to what
  /// it says on standard error, that is typed after the input. Where input does not wait, a read of it that would wait fails. What
  /// hangs is killed after some minutes.
  func run(
    _ arguments: [String], input: String = "", inputWaits: Bool = true,
    meanwhile: @escaping @Sendable (_ program: Int32) async -> Void = { _ in },
    answer: (@Sendable (_ said: String) async -> String?)? = nil
  ) async throws -> Outcome {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
    let files = try [output, errors].map { file in
      try Data().write(to: file)
      return try FileDescriptor.open(file.path(percentEncoded: false), .writeOnly)
    }
    let (given, keyboard) = try FileDescriptor.pipe()
    if !inputWaits { try #require(fcntl(given.rawValue, F_SETFL, O_NONBLOCK) == 0) }
    let typing = FileHandle(fileDescriptor: keyboard.rawValue, closeOnDealloc: true)
    let process = try await Subprocess.run(
      .path(FilePath(Self.path)), arguments: Arguments(arguments),
      environment: .custom(
        Dictionary(environment.map { (Environment.Key(stringLiteral: $0), $1) }, uniquingKeysWith: { $1 })),
      input: .fileDescriptor(given, closeAfterSpawningProcess: true),
      output: .fileDescriptor(files[0], closeAfterSpawningProcess: true),
      error: .fileDescriptor(files[1], closeAfterSpawningProcess: true)
    ) { process in
      // Not here: only when this has returned is the program waited for.
      Task { [program = process.processIdentifier.value] in
        try? typing.write(contentsOf: Data(input.utf8))
        if answer == nil { try? typing.close() }
        await meanwhile(program)
        if let answer { await type(answer, to: program, typing, heard: errors) }
      }
      return Task { [program = process.processIdentifier.value] in
        try await Task.sleep(for: .seconds(300))
        kill(program, SIGKILL)
      }
    }
    process.closureResult.cancel()
    let status: Int32 =
      switch process.terminationStatus {
      case .exited(let code), .signaled(let code): code
      }
    return Outcome(
      status: status, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// Types what a program wants to know, once it has asked.
  private func type(
    _ answer: @Sendable (String) async -> String?, to program: Int32, _ keyboard: FileHandle, heard said: URL
  ) async {
    await eventually("it has ended, or asked") {
      if kill(program, 0) != 0 { return true }
      guard let text = await answer((try? String(contentsOf: said, encoding: .utf8)) ?? "") else { return false }
      try? keyboard.write(contentsOf: Data(text.utf8))
      return true
    }
    try? keyboard.close()
  }
}
