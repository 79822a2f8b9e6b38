import CalendarFeature
import CalendarModel
import CalendarRuntime
import Canvas
import Foundation
import Terminal
import Wording

/// The greeting for those who have no account yet.
struct WelcomeScreen {
  let world: ProcessWorld
  let options: GlobalOptions

  /// Shows it until the person leaves, for good or for the demo.
  func show() async throws(Failure) -> Departure {
    let settings = try ScreenSettings(world, options)
    let screen = try await Screen.open(settings.first, world, options, instead: "b24cal --help")
    let traits = await screen.traits
    let zone = DisplayZone(options: options, world: world)
    let today = WallClock(world.clock.now, in: zone.timeZone).date
    var state = await CalendarState(
      reading: AgendaReading(span: DaySpan(today, today)), size: screen.size, now: world.clock.now, zone: zone,
      wording: world.wording, account: nil, notice: traits.notice)
    state.drawsUnicode = traits.drawsUnicode
    state.begin(settings, world)
    let departure = await CalendarRuntime(
      display: TerminalDisplay(screen), source: NoEvents(), coder: LinkCodes(), settings: settings,
      clock: ContinuousClock(),
      now: { [clock = world.clock] in clock.now }
    ).run(state)
    await screen.close()
    return departure
  }
}

/// Nobody's calendar.
private struct NoEvents: EventSource {
  func read(_ query: AgendaQuery) -> AgendaReading { AgendaReading(span: query.span) }
  func fetch(_ span: DaySpan, others: [CalendarOwner], asksSurroundings: Bool, now: Date) -> FetchOutcome { .done }
  func recall(_ instance: InstanceID, now: Date) -> (event: EventDetail, heardAt: Date)? { nil }
  func detail(of id: EventID, on date: CivilDate?, now: Date) -> DetailOutcome { .noSuchEvent }
  func find(_ text: String, now: Date) -> [InstanceID] { [] }
  func respond(to id: EventID, with answer: Answer, unlessGiven: Bool, now: @Sendable () -> Date) -> AnswerOutcome {
    .refused(.unreachable(.closed))
  }
  func busyTimes(of people: [UserID], on span: DaySpan, event: EventID) -> Result<[UserID: [BusyTime]], PortalError> {
    .success([:])
  }
  func export(_ instances: [InstanceID], name: String, now: Date) -> ExportOutcome { .nothingKnown }
  func look(at instance: InstanceID) {}
  func choose(_ choice: CalendarChoice) {}
}
