import Foundation
import Subprocess
import SystemPackage
import Wording

/// A command that prints a webhook, such as that of a password manager.
struct WebhookCommand {
  let command: String
  /// The account that it is for.
  let account: String
  let wording: Wording
  /// How long it may take.
  var deadline = Duration.seconds(30)

  private enum Outcome {
    case printed(String)
    case failed(String)
    case tookTooLong
    case terminalGone
  }

  /// Runs the command with `/bin/sh`, and returns the first line that it prints. It may ask at the terminal, and what it has to say
  /// goes to standard error. Fails where it fails, prints nothing, or takes too long; the message repeats nothing of its output.
  func firstLine() async throws(Failure) -> String {
    switch await outcome() {
    case .printed(let text):
      guard let line = text.split(whereSeparator: \.isNewline).first else {
        throw Failure(.configuration, wording.silentCommand(account))
      }
      return String(line)
    case .failed(let reason): throw Failure(.configuration, wording.failedCommand(account, reason))
    case .tookTooLong:
      throw Failure(.configuration, wording.slowCommand(account, seconds: Int(deadline.components.seconds)))
    case .terminalGone: throw Failure(.signal(SIGHUP), wording.failedCommand(account, wording.killed(by: Int(SIGHUP))))
    }
  }

  private func outcome() async -> Outcome {
    await withTaskGroup(of: Outcome.self) { race in
      race.addTask { await run() }
      race.addTask {
        try? await Task.sleep(for: deadline)
        return .tookTooLong
      }
      race.addTask {
        await StandardInput.untilGone()
        return .terminalGone
      }
      let first = await race.next() ?? .tookTooLong
      race.cancelAll()
      return first
    }
  }

  private func run() async -> Outcome {
    do {
      let result = try await Subprocess.run(
        .path(FilePath("/bin/sh")), arguments: ["-c", command], input: .currentStandardInput,
        output: .string(limit: 65_536),
        error: .currentStandardError)
      return switch result.terminationStatus {
      case .exited(0): .printed(result.standardOutput)
      case .exited(let code): .failed(wording.exited(Int(code)))
      case .signaled(let signal): .failed(wording.killed(by: Int(signal)))
      }
    } catch {
      return .failed("\(error)")
    }
  }
}
