import ArgumentParser
import Wording

/// How the address where a browser ended comes back: pasted, or heard on this machine.
struct ListeningOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.listen, valueName: "port"))
  var listen: Int?

  func validate() throws {
    guard (1...65_535).contains(listen ?? 1) else { throw ValidationError(Wording.ofHelp.portOutOfRange) }
  }
}
