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
    guard !PlainMode(world, options).isOn else {
      let display = PlainDisplay()
      let departure = await runtime(display, settings) { PlainPage($0) }.run(state(PlainDisplay.size, settings))
      await display.close()
      return departure
    }
    let screen = try await Screen.open(settings.first, world, options, instead: "b24cal --help")
    let traits = await screen.traits
    var state = state(await screen.size, settings, drawsUnicode: traits.drawsUnicode)
    state.notice = traits.notice
    let departure = await runtime(TerminalDisplay(screen), settings) { $0.draw() }.run(state)
    await screen.close()
    return departure
  }

  private func state(_ size: Size, _ settings: ScreenSettings, drawsUnicode: Bool = true) -> CalendarState {
    let zone = DisplayZone(options: options, world: world)
    let today = WallClock(world.clock.now, in: zone.timeZone).date
    var state = CalendarState(
      reading: AgendaReading(span: DaySpan(today, today)), size: size, now: world.clock.now, zone: zone,
      wording: world.wording, account: nil)
    state.drawsUnicode = drawsUnicode
    state.follow(settings.first)
    return state
  }

  private func runtime<Face: Display>(
    _ display: Face, _ settings: ScreenSettings, picture: @escaping @Sendable (CalendarState) -> Face.Picture
  ) -> CalendarRuntime<Face, NoEvents, ContinuousClock> {
    CalendarRuntime(
      display: display, source: NoEvents(), coder: LinkCodes(), settings: settings, clock: ContinuousClock(),
      now: { [clock = world.clock] in clock.now }, picture: picture)
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
