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
  private var onShown: (text: String, act: @Sendable () -> Void)?
  private var onSuspended: (@Sendable () -> Void)?

  init() { (events, continuation) = AsyncStream.makeStream(of: DisplayEvent.self) }

  nonisolated func send(_ events: DisplayEvent...) { for event in events { continuation.yield(event) } }

  nonisolated func finish() { continuation.finish() }

  /// Does something once a picture holds a text.
  func whenShown(_ text: String, _ act: @escaping @Sendable () -> Void) {
    onShown = (text, act)
    if let last = frames.last { tell(of: last) }
  }

  /// Waits until a picture holds a text, or until whoever waits is given up.
  func untilShown(_ text: String) async {
    let (isShown, mark) = AsyncStream.makeStream(of: Never.self)
    whenShown(text) { mark.finish() }
    for await _ in isShown {}
  }

  func whenSuspended(_ act: @escaping @Sendable () -> Void) { onSuspended = act }

  func show(_ canvas: Canvas) {
    frames.append(canvas)
    tell(of: canvas)
  }

  private func tell(of canvas: Canvas) {
    guard let (text, act) = onShown, canvas.lines.contains(where: { $0.contains(text) }) else { return }
    onShown = nil
    act()
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
