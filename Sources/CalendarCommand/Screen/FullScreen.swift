import CalendarFeature
import CalendarModel
import CalendarRuntime
import Canvas
import EventCache
import Foundation
import PortalClient
import Settings
import Terminal
import Wording

/// The full screen of an account, from taking the terminal to giving it back.
struct FullScreen {
  let session: Session
  let options: GlobalOptions

  /// Shows the agenda, or first an event, until the person leaves. Throws where there is no terminal to show it in.
  ///
  /// What was last known is read before the terminal is taken, so that the first picture has it.
  ///
  /// A `complaint` is what the first picture has to say.
  func show(_ opened: DetailPane? = nil, complaint: Notice? = nil) async throws(Failure) -> Departure {
    let settings = try ScreenSettings(session.world, options)
    let cache = session.openCache(patience: .milliseconds(150))
    let reading = await firstReading(cache)
    let opened = await recalled(opened, cache)
    let source = AccountEvents(
      client: session.client, cache: cache, folders: ExportFolders(session.world),
      comparesClocks: !session.world.clock.isPinned)
    if PlainMode(session.world, options).isOn {
      var state = state(reading, opened, PlainDisplay.size, settings)
      state.notice = complaint ?? state.notice
      let display = PlainDisplay()
      let departure = await runtime(display, source, settings) { PlainPage($0) }.run(state)
      await display.close()
      return await leave(departure, source)
    }
    let printing = opened.map { "b24cal show \($0.id)" } ?? "b24cal agenda"
    let screen = try await Screen.open(settings.first, session.world, options, instead: printing)
    let traits = await screen.traits
    var state = state(reading, opened, await screen.size, settings, drawsUnicode: traits.drawsUnicode)
    state.notice = complaint ?? state.notice ?? traits.notice
    state.hasColors = traits.colors != .none
    let departure = await runtime(TerminalDisplay(screen), source, settings) { $0.draw() }.run(state)
    await screen.close()
    return await leave(departure, source)
  }

  private func state(
    _ reading: AgendaReading, _ opened: DetailPane?, _ size: Size, _ settings: ScreenSettings, drawsUnicode: Bool = true
  ) -> CalendarState {
    var state = CalendarState(
      reading: reading, opened: opened, size: size, now: session.now, zone: session.zone, wording: session.wording,
      account: session.account.name, view: session.world.config.view, isOffline: session.isOffline,
      notice: reading.fault.map { .cache($0) })
    state.portal = PortalPages(portal: session.account.access.portal.description)
    state.isConfigured = session.account.isConfigured
    state.drawsUnicode = drawsUnicode
    state.follow(settings.first)
    return state
  }

  private func runtime<Face: Display>(
    _ display: Face, _ source: AccountEvents, _ settings: ScreenSettings,
    picture: @escaping @Sendable (CalendarState) -> Face.Picture
  ) -> CalendarRuntime<Face, AccountEvents, ContinuousClock> {
    CalendarRuntime(
      display: display, source: source, coder: LinkCodes(), settings: settings, clock: ContinuousClock(),
      now: { [clock = session.world.clock] in clock.now }, picture: picture)
  }

  /// Tells of answers that are open, and lets go of cache and portal.
  private func leave(_ departure: Departure, _ source: AccountEvents) async -> Departure {
    for notice in departure.leftOpen { Console.complain(notice.parting(session.wording).safeForTerminal()) }
    await source.cache.finish(now: session.now)
    await session.client.close()
    return departure
  }

  /// The event that is to be shown first, with what was last known of it.
  private func recalled(_ pane: DetailPane?, _ cache: EventCache) async -> DetailPane? {
    guard var pane, let known = await cache.detail(of: pane.id, on: pane.date, from: session.today, now: session.now)
    else { return pane }
    pane.content = .loaded(known.detail, asOf: known.heardAt)
    return pane
  }

  /// What the first picture can show: as few days as fill a screen, so that it costs the same whatever the cache holds.
  private func firstReading(_ cache: EventCache) async -> AgendaReading {
    let (zone, now) = (session.zone.timeZone, session.now)
    let yesterday = WallClock(now, in: zone).date.adding(days: -1)
    var reading = AgendaReading(span: DaySpan(yesterday, yesterday))
    for days in [3, 9] where reading.events.count < 60 {
      reading = await cache.read(AgendaQuery(span: DaySpan(from: yesterday, days: days), zone: zone, now: now))
    }
    return reading
  }
}
