import CalendarFeature
import CalendarModel
import Foundation

/// Does what effects say, each in a task of its own where it takes time, and posts what comes of it.
actor EffectPerformer<Screen: Display, Source: EventSource, Time: Clock> where Time.Duration == Duration {
  private let queue: LoopQueue
  private let display: Screen
  private let source: Source
  private let coder: any LinkCoder
  private let settings: any SettingsSource
  private let clock: Time
  private let now: @Sendable () -> Date
  private let mailbox: Mailbox<Message>
  private var waits: [WaitingFor: Task<Void, any Error>] = [:]
  private var questions: [Question: Task<Void, Never>] = [:]
  private var lastNote: Task<Void, Never>?
  private var lastRequest: Task<Void, Never>?

  /// What is asked. The answer to a later question of a kind makes that to an earlier one worthless: the state drops it.
  private enum Question: Hashable {
    case days
    case portalDays
    case memory
    case event
    case text
    case busyTimes
    case code
    case settings
  }

  /// The loop's thread.
  nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  init(
    on queue: LoopQueue, display: Screen, source: Source, coder: any LinkCoder, settings: any SettingsSource,
    clock: Time,
    now: @escaping @Sendable () -> Date, mailbox: Mailbox<Message>
  ) {
    self.queue = queue
    self.display = display
    self.source = source
    self.coder = coder
    self.settings = settings
    self.clock = clock
    self.now = now
    self.mailbox = mailbox
  }

  func perform(_ effect: Effect) async {
    switch effect {
    case .read(let query, let number):
      ask(.days) { [source, lastNote] in
        await lastNote?.value
        let reading = await source.read(query)
        return .listed(reading, number: number, Arrangement(reading, in: query.zone))
      }
    case .fetch(let span, let others, let asksSurroundings):
      ask(.portalDays) { [source, now] in
        .fetched(await source.fetch(span, others: others, asksSurroundings: asksSurroundings, now: now()), span)
      }
    case .recall(let instance):
      ask(.memory) { [source, now] in
        let known = await source.recall(instance, now: now())
        return .recalled(instance, known?.event, asOf: known?.heardAt ?? now())
      }
    case .loadDetail(let id, let date, let number):
      ask(.event) { [source, now] in .detailLoaded(await source.detail(of: id, on: date, now: now()), load: number) }
    case .find(let text): ask(.text) { [source, now] in .found(text, await source.find(text, now: now())) }
    case .answer(let id, let answer, let number):
      send { [source, now] in
        .answered(await source.respond(to: id, with: answer, unlessGiven: false, now: now), number: number)
      }
    case .confirmAnswer(let id, let answer, let number):
      send { [source, now] in
        .answered(await source.respond(to: id, with: answer, unlessGiven: true, now: now), number: number)
      }
    case .loadBusyTimes(let people, let span, let event, let number):
      ask(.busyTimes) { [source] in
        .busyTimesLoaded(await source.busyTimes(of: people, on: span, event: event), load: number)
      }
    case .copy(let text): await mailbox.post(.action(.copied(display.copy(text))))
    case .encode(let text): ask(.code) { [coder] in .encoded(text, await coder.code(for: text)) }
    case .export(let instances, let name):
      note { [source, now] in .exported(await source.export(instances, name: name, now: now())) }
    case .askBackground: await display.askBackground()
    case .useMouse(let isWanted): await display.useMouse(isWanted)
    case .readPreferences: ask(.settings) { [settings] in .preferencesRead(await settings.preferences()) }
    case .remember(let background):
      note { [settings] in
        await settings.remember(background)
        return nil
      }
    case .look(let instance):
      note { [source] in
        await source.look(at: instance)
        return nil
      }
    case .choose(let choice):
      note { [source] in
        await source.choose(choice)
        return nil
      }
    case .wait(let reason, let range): startWait(reason, range)
    case .cancelWait(let reason): waits.removeValue(forKey: reason)?.cancel()
    case .redraw: await display.redraw()
    case .suspend: await display.suspend()
    case .quit: break
    }
  }

  /// Gives up what is asked, waits until it has ended, and until all that is to be kept has been written: whoever answers may be gone
  /// right after.
  func stop() async {
    let tasks = Array(questions.values) + [lastRequest].compactMap(\.self)
    for task in tasks { task.cancel() }
    for wait in waits.values { wait.cancel() }
    for task in tasks { await task.value }
    await lastNote?.value
  }

  private func ask(_ question: Question, _ answer: @escaping @Sendable () async -> Action) {
    questions[question] = Task { [mailbox] in await mailbox.post(.action(await answer())) }
  }

  /// Sends one thing after the other.
  private func send(_ request: @escaping @Sendable () async -> Action) {
    lastRequest = Task { [lastRequest, mailbox] in
      await lastRequest?.value
      guard !Task.isCancelled else { return }
      await mailbox.post(.action(await request()))
    }
  }

  /// Writes one thing after the other; what is read later knows of all of them.
  private func note(_ write: @escaping @Sendable () async -> Action?) {
    lastNote = Task { [lastNote, mailbox] in
      await lastNote?.value
      if let told = await write() { await mailbox.post(.action(told)) }
    }
  }

  private func startWait(_ reason: WaitingFor, _ range: ClosedRange<Duration>) {
    let spread = range.upperBound - range.lowerBound
    let length = range.lowerBound + spread * Double.random(in: 0...1)
    waits.removeValue(forKey: reason)?.cancel()
    waits[reason] = Task { [clock, mailbox] in
      try await clock.sleep(for: length)
      await mailbox.post(.action(.timerFired(reason)))
    }
  }
}
