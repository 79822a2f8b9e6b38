import ArgumentParser
import Foundation

extension B24cal {
  /// Runs the command that the process's arguments name, and ends the process with its code.
  public static func start() async -> Never {
    Surroundings.close()
    do {
      var command = try await asyncParseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Foundation.exit(ExitStatus.done.rawValue)
    } catch let failure as Failure {
      Console.complain(failure.message)
      Foundation.exit(failure.status.rawValue)
    } catch {
      // Help and the version are results, too: that nobody can read them is told.
      if exitCode(for: error).isSuccess, case let text = fullMessage(for: error), !text.isEmpty { result(text) }
      exit(withError: error)
    }
  }

  private static func result(_ text: String) -> Never {
    do {
      try Console.print(text)
      Foundation.exit(ExitStatus.done.rawValue)
    } catch {
      Console.complain(error.message)
      Foundation.exit(error.status.rawValue)
    }
  }
}
