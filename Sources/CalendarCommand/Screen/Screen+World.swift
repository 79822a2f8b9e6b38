import CalendarFeature
import Glibc
import Settings
import Terminal
import Wording

extension Screen {
  /// Takes the terminal. Throws where there is none, naming the command that prints instead.
  static func open(
    _ preferences: Preferences, _ world: ProcessWorld, _ options: GlobalOptions, instead command: String
  ) async throws(Failure) -> Screen {
    let wording = world.wording
    do {
      return try await Screen.open(
        ScreenOptions(
          environment: world.environment, ascii: options.isASCII, usesMouse: preferences.usesMouse))
    } catch {
      throw switch error {
      case .notATerminal: Failure(.usage, wording.noTerminal(instead: command))
      case .cannotMoveCursor(let term): Failure(.usage, wording.unableTerminal(term, instead: command))
      case .noDescription(let term): Failure(.usage, wording.unableTerminal(term ?? "", instead: command))
      case .system(let function, let number):
        Failure(.internalFault, wording.noScreen("\(function): \(String(cString: strerror(number)))"))
      }
    }
  }
}

extension TerminalTraits {
  /// What the first screen has to say of the terminal.
  var notice: Notice? {
    unknownTerm.map { .unknownTerminal(name: $0.name ?? "", assumed: description) }
  }
}
