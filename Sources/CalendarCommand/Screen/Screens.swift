import CalendarFeature
import CalendarRuntime
import DemoPortal
import Foundation

/// One full screen after another: the welcome, the demo, and accounts, as the person goes from one to the next.
struct Screens {
  let world: ProcessWorld
  let options: GlobalOptions

  /// What is on a screen.
  enum Content {
    /// The greeting for those who have no account.
    case welcome
    /// The demo portal.
    case demo
    /// An account, at first maybe one event of it.
    case account(Session, opened: DetailPane? = nil)
  }

  /// Shows one screen after another until the person leaves, and returns the code to exit with.
  ///
  /// Where an account cannot be shown, the screen before comes back and says why.
  func show(_ first: Content) async throws -> ExitStatus {
    var content = first
    var complaint: Notice?
    var hasLeftOpen = false
    while true {
      let departure = try await departure(from: content, complaint)
      complaint = nil
      hasLeftOpen = hasLeftOpen || !departure.leftOpen.isEmpty
      switch departure.end {
      case .demo: content = .demo
      case .account(let name):
        do throws(Failure) {
          content = .account(try await session(of: name))
        } catch {
          content = try again(content)
          complaint = .unusable(error.message)
        }
      case .newAccount:
        if try await FirstAccount(options: options).add() { content = .account(try await Session(options)) }
      case .asked, .interrupted, .signal, .terminalGone:
        return hasLeftOpen ? .unavailable : ExitStatus(departure.end)
      }
    }
  }

  private func departure(from content: Content, _ complaint: Notice?) async throws -> Departure {
    switch content {
    case .welcome: try await WelcomeScreen(world: world, options: options).show()
    case .demo:
      try await DemoScreen(portal: DemoPortal(now: { world.clock.now }), world: world, options: options).show(complaint)
    case .account(let session, let opened):
      try await FullScreen(session: session, options: options).show(opened, complaint: complaint)
    }
  }

  /// Opens an account as the config file has it now.
  private func session(of name: String) async throws(Failure) -> Session {
    let config = try world.configFile?.read(mayBeMissing: options.config == nil, world.wording) ?? world.config
    let world = world.saying(config, options)
    // What is wrong with the theme is told on the screen before, too.
    _ = try Preferences(world)
    let account = try await Account(world, named: name)
    return try Session(options, world: world, account: account, cacheFolder: CacheFolder.path(world))
  }

  private func again(_ content: Content) throws(Failure) -> Content {
    guard case .account(let session, _) = content else { return content }
    return .account(try session.renewed())
  }
}

extension ExitStatus {
  /// The code to exit with after the full screen.
  init(_ end: RunEnd) {
    self =
      switch end {
      case .asked, .demo, .account, .newAccount: .done
      case .interrupted: .interrupted
      case .signal(let number): .signal(number)
      case .terminalGone: .signal(SIGHUP)
      }
  }
}
