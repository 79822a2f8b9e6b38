import ArgumentParser
import Wording

/// `b24cal doctor`: a line for each thing that has to be right, and what to do where it is not.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.doctor)

  @ParentCommand var parent: B24cal
  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    var checkup = Checkup(ownOptions.adding(parent.options))
    try await checkup.run { try Console.print($0.line) }
    try ExitCode.exit(checkup.status)
  }
}
