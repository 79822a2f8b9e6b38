import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import SeededRandom
import Testing

/// A program whose clock, person, portal and terminal are simulated. What comes late comes late, and timers fire when they are due.
struct SimulatedHour {
  private(set) var state: CalendarState
  /// How often each was asked.
  private(set) var fetches = 0
  private var generator: SeededGenerator
  private var timers: [WaitingFor: Date] = [:]
  private var coming: [(at: Date, action: Action)] = []
  private let isCalm: Bool

  /// One that begins with a state. Where it is calm, nothing fails or is late.
  init(_ state: CalendarState, seed: UInt64, isCalm: Bool = false) {
    self.state = state
    generator = SeededGenerator(seed: seed)
    self.isCalm = isCalm
    apply(.started)
  }

  /// Lets so much time pass with something happening in it every few seconds, or nothing. Each picture is drawn.
  mutating func pass(_ seconds: Double, isSomebodyThere: Bool) throws {
    let end = state.now.addingTimeInterval(seconds)
    while state.now < end {
      let step = isSomebodyThere ? Double.random(in: 0...5, using: &generator) : 60
      try advance(to: min(end, state.now.addingTimeInterval(step)))
      if isSomebodyThere { apply(RandomPerson.action(&generator, in: state.size)) }
      try check()
    }
  }

  /// Has everything happen that is due until then, in order.
  private mutating func advance(to time: Date) throws {
    var count = 0
    while let next = nextDue, next.at <= time {
      count += 1
      try #require(count < 1000, "it keeps itself busy: \(next.action)")
      if case .timerFired(let reason) = next.action { timers[reason] = nil } else { coming.removeFirst() }
      apply(.clockRead(max(state.now, next.at)))
      apply(next.action)
    }
    apply(.clockRead(time))
  }

  private var nextDue: (at: Date, action: Action)? {
    let timer = timers.min { $0.value < $1.value }.map { (at: $0.value, action: Action.timerFired($0.key)) }
    guard let answer = coming.first else { return timer }
    return timer.flatMap { $0.at < answer.at ? $0 : nil } ?? answer
  }

  private mutating func apply(_ action: Action) {
    let effects = state.reduce(action)
    #expect(effects.count < 24, "\(action) asks for \(effects)")
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .wait(let reason, let range):
      let length = Double.random(in: range.lowerBound / .seconds(1)...range.upperBound / .seconds(1), using: &generator)
      timers[reason] = state.now.addingTimeInterval(length)
    case .cancelWait(let reason): timers[reason] = nil
    default:
      if case .fetch = effect { fetches += 1 }
      guard let action = RandomPortal.outcome(of: effect, &generator, isCalm: isCalm) else { return }
      let delay = isCalm ? 0.1 : generator.pick([0, 0.01, 0.3, 3, 40])
      let time = state.now.addingTimeInterval(delay)
      coming.insert((time, action), at: coming.firstIndex { $0.at > time } ?? coming.endIndex)
    }
  }

  private func check() throws {
    let canvas = state.draw()
    try #require(canvas.size == state.size)
    for row in 0..<canvas.size.rows { try #require(canvas.row(row).count == canvas.size.columns) }
    if let cursor = canvas.cursor {
      try #require(canvas.contains(cursor), "the cursor is at \(cursor) of \(canvas.size)")
    }
    try #require(state.cursorRow >= 0)
    try #require(state.detail.map { $0.scroll >= 0 } ?? true)
    if state.cursor.instance != nil, state.spanWanted == nil {
      try #require(state.selected != nil, "the cursor is on nothing: \(state.cursor)")
    }
    switch state.overlay {
    case .calendars(let row): #expect(row >= 0)
    case .help(let list), .palette(let list): #expect(list.row >= 0)
    case .links(let page): #expect(page.links.isEmpty || page.links.indices.contains(page.row))
    case .goTo(let field), .search(let field, _): #expect(field.text.count <= 1000)
    default: break
    }
  }
}
