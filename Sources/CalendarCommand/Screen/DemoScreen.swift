import CalendarFeature
import CalendarRuntime
import DemoPortal

/// The full screen on a portal in the same process. Nothing of it is kept.
struct DemoScreen {
  let portal: DemoPortal
  let world: ProcessWorld
  let options: GlobalOptions

  /// Shows the agenda of the demo until the person leaves. A `complaint` is what the first picture has to say.
  func show(_ complaint: Notice? = nil) async throws -> Departure {
    try await portal.withRunning { running in
      let account = try Account(name: "demo", webhook: running.webhook, wording: world.wording)
      return try await FullScreen(session: try Session(options, world: world, account: account), options: options)
        .show(complaint: complaint)
    }
  }
}
