import CalendarFeature
import CalendarModel
import Foundation

/// Does what effects say, each in a task of its own where it takes time, and posts what comes of it.
actor EffectPerformer<Screen: Display, Source: EventSource, Time: Clock> where Time.Duration == Duration {
  private let display: Screen
  private let source: Source
  private let clock: Time
  private let now: @Sendable () -> Date
  private let mailbox: Mailbox<Message>
  private var waits: [WaitingFor: Task<Void, any Error>] = [:]
  private var load: Task<Void, Never>?

  init(display: Screen, source: Source, clock: Time, now: @escaping @Sendable () -> Date, mailbox: Mailbox<Message>) {
    self.display = display
    self.source = source
    self.clock = clock
    self.now = now
    self.mailbox = mailbox
  }

  func perform(_ effect: Effect) async {
    switch effect {
    case .loadDetail(let id, let date, let number): startLoad(of: id, on: date, number: number)
    case .wait(let reason, let range): startWait(reason, range)
    case .cancelWait(let reason): waits.removeValue(forKey: reason)?.cancel()
    case .redraw: await display.redraw()
    case .suspend: await display.suspend()
    case .quit: stop()
    }
  }

  /// Gives up what is under way.
  func stop() {
    load?.cancel()
    for wait in waits.values { wait.cancel() }
  }

  private func startLoad(of id: EventID, on date: CivilDate?, number: Int) {
    load = Task { [source, now, mailbox] in
      let outcome = await source.detail(of: id, on: date, now: now())
      await mailbox.post(.action(.detailLoaded(outcome, load: number)))
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
