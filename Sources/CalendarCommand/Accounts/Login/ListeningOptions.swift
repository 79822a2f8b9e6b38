import ArgumentParser

/// How the address where a browser ended comes back: pasted, or heard on this machine.
struct ListeningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Wait for the browser on this port, which the application's address of redirects names: nothing is pasted.",
      valueName: "port"))
  var listen: Int?

  func validate() throws {
    guard (1...65_535).contains(listen ?? 1) else { throw ValidationError("A port is a number from 1 to 65535.") }
  }
}
