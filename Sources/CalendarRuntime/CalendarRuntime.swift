public import CalendarFeature
import CalendarModel
public import Canvas
public import Foundation

/// The loop of the program: what happens becomes actions, the state takes account of them, a picture is shown, effects are performed.
///
/// One task owns the state. A picture is drawn after a burst of actions, and before the effects of the burst are performed, so that
/// nothing that is asked of the portal delays a key.
public struct CalendarRuntime<Screen: Display, Source: EventSource, Time: Clock>: Sendable
where Time.Duration == Duration {
  private let display: Screen
  private let source: Source
  private let coder: any LinkCoder
  private let settings: any SettingsSource
  private let clock: Time
  private let now: @Sendable () -> Date
  private let picture: @Sendable (CalendarState) -> Screen.Picture

  /// Makes a loop.
  /// - Parameters:
  ///   - display: where pictures go and keys come from.
  ///   - source: what answers for the portal.
  ///   - coder: what makes QR codes.
  ///   - settings: what keeps the person's choices.
  ///   - clock: what waits are measured by.
  ///   - now: reads the time of day.
  ///   - picture: what the display shows of a state.
  public init(
    display: Screen, source: Source, coder: any LinkCoder, settings: any SettingsSource, clock: Time,
    now: @escaping @Sendable () -> Date, picture: @escaping @Sendable (CalendarState) -> Screen.Picture
  ) {
    self.display = display
    self.source = source
    self.coder = coder
    self.settings = settings
    self.clock = clock
    self.now = now
    self.picture = picture
  }

  /// Runs until the person leaves or the display ends.
  public func run(_ initial: CalendarState) async -> Departure {
    let queue = LoopQueue()
    return await withTaskExecutorPreference(queue) { await run(initial, on: queue) }
  }

  private func run(_ initial: CalendarState, on queue: LoopQueue) async -> Departure {
    let mailbox = Mailbox<Message>(on: queue)
    let reader = Task(executorPreference: queue) { [display] in
      for await event in display.events { await mailbox.post(Message(event)) }
      await mailbox.post(.ended(.gone))
    }
    let performer = EffectPerformer(
      on: queue, display: display, source: source, coder: coder, settings: settings, clock: clock, now: now,
      mailbox: mailbox)
    let departure = await loop(initial, mailbox, performer)
    reader.cancel()
    await performer.stop()
    return departure
  }

  private func loop(
    _ initial: CalendarState, _ mailbox: Mailbox<Message>, _ performer: EffectPerformer<Screen, Source, Time>
  ) async -> Departure {
    var state = initial
    var messages = [Message.action(.started)]
    var shown: Screen.Picture?
    while true {
      var effects = state.reduce(.clockRead(now()))
      for message in messages {
        switch message {
        case .action(let action): effects += state.reduce(action)
        case .ended(let end): return Departure(end: RunEnd(end), leftOpen: state.leftOpen(without: effects))
        }
        if let reason = effects.lazy.compactMap(\.quitReason).first {
          for effect in effects where effect.isKept { await performer.perform(effect) }
          return Departure(end: RunEnd(reason), leftOpen: state.leftOpen(without: effects))
        }
      }
      let picture = picture(state)
      if picture != shown { await display.show(picture) }
      shown = picture
      for effect in effects { await performer.perform(effect) }
      messages = await mailbox.burst()
    }
  }
}

extension CalendarRuntime where Screen.Picture == Canvas {
  /// Makes a loop whose display shows the whole screen.
  public init(
    display: Screen, source: Source, coder: any LinkCoder, settings: any SettingsSource, clock: Time,
    now: @escaping @Sendable () -> Date
  ) {
    self.init(
      display: display, source: source, coder: coder, settings: settings, clock: clock, now: now,
      picture: { $0.draw() })
  }
}
