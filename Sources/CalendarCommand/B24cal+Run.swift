import ArgumentParser

extension B24cal {
  /// Shows the agenda on the full screen, or where there is no account yet, how to come by one.
  public func run() async throws {
    let world = try ProcessWorld(options)
    let screens = Screens(world: world, options: options)
    guard try AccountChoice(world, named: options.account) == nil else {
      return try ExitCode.exit(await screens.show(.account(Session(options))))
    }
    try ExitCode.exit(await screens.show(.welcome))
  }
}
