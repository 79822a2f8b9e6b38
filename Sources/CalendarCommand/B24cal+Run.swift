import ArgumentParser
import CalendarRuntime
import DemoPortal

extension B24cal {
  /// Shows the agenda on the full screen, or where there is no account yet, how to come by one.
  public func run() async throws {
    let world = try ProcessWorld(options)
    guard try AccountChoice(world, named: options.account) == nil else {
      let session = try await Session(options)
      return try ExitCode.exit(await FullScreen(session: session, options: options).show())
    }
    switch try await WelcomeScreen(world: world, options: options).show() {
    case .demo:
      let portal = DemoPortal(now: { world.clock.now })
      try ExitCode.exit(await DemoScreen(portal: portal, world: world, options: options).show())
    case let end: try ExitCode.exit(ExitStatus(end))
    }
  }
}
