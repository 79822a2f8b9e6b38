import CalendarFeature
import CalendarModel
import CalendarRuntime
import Canvas
import Foundation

/// A display that keeps what it is shown, and does in turn what a test says.
actor FakeDisplay: Display {
  nonisolated let events: AsyncStream<DisplayEvent>
  private nonisolated let continuation: AsyncStream<DisplayEvent>.Continuation
  private(set) var frames: [Canvas] = []
  private var onShown: (count: Int, act: @Sendable () -> Void)?
  private var onSuspended: (@Sendable () -> Void)?
  private var onSaid: (text: String, reader: CheckedContinuation<Void, Never>)?

  init() { (events, continuation) = AsyncStream.makeStream(of: DisplayEvent.self) }

  nonisolated func send(_ events: DisplayEvent...) { for event in events { continuation.yield(event) } }

  nonisolated func finish() { continuation.finish() }

  /// Does something once so many pictures were shown.
  func whenShown(_ count: Int, _ act: @escaping @Sendable () -> Void) {
    if frames.count >= count { act() } else { onShown = (count, act) }
  }

  func whenSuspended(_ act: @escaping @Sendable () -> Void) { onSuspended = act }

  func show(_ canvas: Canvas) {
    frames.append(canvas)
    if let (count, act) = onShown, frames.count >= count {
      onShown = nil
      act()
    }
    if let (text, reader) = onSaid, canvas.lines.last?.contains(text) == true {
      onSaid = nil
      reader.resume()
    }
  }

  /// Waits until the bottom line holds a text.
  func said(_ text: String) async {
    if frames.last?.lines.last?.contains(text) == true { return }
    await withCheckedContinuation { onSaid = (text, $0) }
  }

  func redraw() {}

  func askBackground() {}

  func useMouse(_ isWanted: Bool) {}

  func copy(_ text: String) -> CopyOutcome { .sent }

  func suspend() {
    onSuspended?()
    onSuspended = nil
  }
}

/// Answers what a test says.
struct FakeSource: EventSource {
  let outcome: @Sendable (EventID) async -> DetailOutcome
  /// What giving an answer comes to.
  var answer: @Sendable () async -> AnswerOutcome = { .read(.given(.accepted)) }

  func detail(of id: EventID, on date: CivilDate?, now: Date) async -> DetailOutcome { await outcome(id) }

  func read(_ query: AgendaQuery) -> AgendaReading { AgendaReading(span: query.span) }

  func fetch(_ span: DaySpan, others: [CalendarOwner], asksSurroundings: Bool, now: Date) -> FetchOutcome { .done }

  func recall(_ instance: InstanceID, now: Date) -> (event: EventDetail, heardAt: Date)? { nil }

  func find(_ text: String, now: Date) -> [InstanceID] { [] }

  func respond(to id: EventID, with answer: Answer, unlessGiven: Bool, now: @Sendable () -> Date) async -> AnswerOutcome
  { await self.answer() }

  func busyTimes(of people: [UserID], on span: DaySpan, event: EventID) -> Result<[UserID: [BusyTime]], PortalError> {
    .success([:])
  }

  func export(_ instances: [InstanceID], name: String, now: Date) -> ExportOutcome { .nothingKnown }

  func look(at instance: InstanceID) {}

  func choose(_ choice: CalendarChoice) {}
}

/// Makes no codes.
struct NoCodes: LinkCoder {
  func code(for text: String) -> LinkCodeOutcome { .noLibrary }
}
