import CalendarFeature
import DemoPortal

/// The full screen on a portal in the same process. Nothing of it is kept.
struct DemoScreen {
  let portal: DemoPortal
  let world: ProcessWorld
  let options: GlobalOptions

  /// Shows the agenda of the demo until the person leaves.
  func show() async throws -> ExitStatus {
    try await portal.withRunning { running in
      let account = try Account(name: "demo", webhook: running.webhook, wording: world.wording)
      return try await FullScreen(session: try Session(options, world: world, account: account), options: options)
        .show()
    }
  }
}
