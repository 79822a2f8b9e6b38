// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("A portal in trouble")
struct TroubleReduceTests {
  let near = DaySpan(from: Samples.day(20), days: 12)

  /// The waits that effects ask for.
  func waits(_ effects: [Effect]) -> [WaitingFor: ClosedRange<Duration>] {
    var waits: [WaitingFor: ClosedRange<Duration>] = [:]
    for case .wait(let reason, let range) in effects { waits[reason] = range }
    return waits
  }

  func isFetch(_ effect: Effect) -> Bool { if case .fetch = effect { true } else { false } }

  static let classes: [(PortalError, Connection.Trouble, en: String, ru: String)] = [
    (.unreachable(.refused), .offline, "offline since 13:20", "нет связи с 13:20"),
    (.unreachable(.tls(.expired)), .offline, "offline since 13:20", "нет связи с 13:20"),
    (.timedOut(seconds: 30), .offline, "offline since 13:20", "нет связи с 13:20"),
    (.busy, .busy, "portal busy since 13:20", "портал занят с 13:20"),
    (.rateLimited(until: nil), .busy, "portal busy since 13:20", "портал занят с 13:20"),
    (.nonsense(status: 502, beginning: "<html>"), .failing, "portal failing since 13:20", "сбой портала с 13:20"),
    (.broken(code: "PORTAL_DELETED", text: ""), .failing, "portal failing since 13:20", "сбой портала с 13:20"),
    (.moved(host: nil), .failing, "portal failing since 13:20", "сбой портала с 13:20"),
    (.tooLarge(limit: 1), .failing, "portal failing since 13:20", "сбой портала с 13:20"),
    (.refusedCredentials(code: "INVALID_CREDENTIALS"), .refused, "no access since 13:20", "нет доступа с 13:20"),
    (.accessDenied(code: "ACCESS_DENIED"), .refused, "no access since 13:20", "нет доступа с 13:20"),
    (.missingScope("calendar"), .refused, "no access since 13:20", "нет доступа с 13:20"),
  ]

  @Test(arguments: classes)
  func `leaves what was known on the screen, says what is wrong since when, and is asked again by itself`(
    error: PortalError, trouble: Connection.Trouble, en: String, ru: String
  ) {
    for (language, words) in [(Language.english, en), (.russian, ru)] {
      var state = Samples.agenda(columns: 120, language)
      let (listing, detail, header) = (state.listing, state.detail, state.draw().lines[0])
      _ = state.reduce(.timerFired(.refresh))
      let effects = state.reduce(.fetched(.failed(error), near))
      #expect(state.listing == listing && state.detail == detail)
      #expect(state.connection == .troubled(trouble, since: Samples.now))
      #expect(state.draw().lines[0].contains(words))
      // That it is busy is no fault, and the top line says enough.
      #expect(state.notice == (error == .busy ? nil : .failed(error)))
      _ = state.reduce(.keyPressed("j"))
      #expect(state.notice == nil)
      #expect(state.draw().lines[0].contains(words), "also once its reason was read")
      let timer: WaitingFor = waits(effects)[.retry] == nil ? .refresh : .retry
      #expect(waits(effects)[timer] != nil)
      #expect(state.reduce(.timerFired(timer)).contains(where: isFetch))
      _ = state.reduce(.fetched(.done, near))
      #expect(state.connection == .fine)
      #expect(state.draw().lines[0] == header)
    }
  }

  @Test func `is asked less and less often, at no fixed times, and as before once it is well`() {
    var state = Samples.agenda()
    var delays: [ClosedRange<Duration>?] = []
    for error in [PortalError.unreachable(.closed), .busy, .nonsense(status: 502, beginning: ""), .busy, .busy, .busy] {
      _ = state.reduce(.timerFired(.retry))
      delays.append(waits(state.reduce(.fetched(.failed(error), near)))[.retry])
    }
    #expect(delays == [8, 8, 16, 32, 64, 64].map { .seconds($0)...(.seconds($0 * 15 / 8)) })
    _ = state.reduce(.timerFired(.retry))
    _ = state.reduce(.fetched(.done, near))
    _ = state.reduce(.timerFired(.refresh))
    #expect(waits(state.reduce(.fetched(.failed(.busy), near)))[.retry] == .seconds(8)...(.seconds(15)))
  }

  @Test(arguments: [
    PortalError.accessDenied(code: ""), .answered(code: "", text: "Access denied"),
    .nonsense(status: 500, beginning: ""), .broken(code: "X", text: ""), .missingScope("calendar"),
  ])
  func `is not in trouble where it does not tell of one event, which is asked for again with all`(error: PortalError) {
    var state = Samples.agenda(showsEvent: false)
    let rested = state.reduce(.timerFired(.rest))
    #expect(rested.contains(.loadDetail(EventID(651)!, on: Samples.today, load: 1)))
    #expect(state.reduce(.detailLoaded(.failed(error), load: 1)) == [.cancelWait(.slowLoad)])
    #expect(state.connection == .fine)
    #expect(state.notice == .failed(error))
    #expect(state.detail?.content == .failed(error))
    #expect(
      state.reduce(.timerFired(.refresh)).first == .loadDetail(EventID(651)!, on: Samples.today, load: 2))
    _ = state.reduce(.detailLoaded(.found(Samples.detail()), load: 2))
    #expect(state.notice == nil)
  }

  @Test func `stays in trouble over lists although it tells of one event, unless it could not be reached`() {
    for (error, isOver) in [(PortalError.unreachable(.closed), true), (.busy, false), (.accessDenied(code: ""), false)]
    {
      var state = Samples.agenda()
      _ = state.reduce(.timerFired(.refresh))
      _ = state.reduce(.fetched(.failed(error), near))
      _ = state.reduce(.keyPressed("r"))
      _ = state.reduce(.detailLoaded(.found(Samples.detail()), load: state.loads))
      #expect((state.connection == .fine) == isOver)
    }
  }

  @Test func `that said when it will answer is not asked sooner because one event fails`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    #expect(
      waits(state.reduce(.fetched(.failed(.rateLimited(until: nil)), near)))[.retry]
        == .seconds(600)...(.seconds(607)))
    _ = state.reduce(.keyPressed("r"))
    #expect(waits(state.reduce(.detailLoaded(.failed(.accessDenied(code: "")), load: state.loads)))[.retry] == nil)
  }

  @Test(arguments: [
    (PortalError.unreachable(.closed), true), (.timedOut(seconds: 30), true), (.missingScope("user"), false),
  ])
  func `that told no names says so until it tells them, or would have to be let`(error: PortalError, isOver: Bool) {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.done(skipped: 0, refusals: [:], namesFailure: error), near))
    #expect(state.notice == .namesMissing(error))
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.done, near))
    #expect(state.notice == (isOver ? nil : .namesMissing(error)))
  }

  @Test func `names the day where that is another`() {
    var state = Samples.agenda()
    _ = state.reduce(.timerFired(.refresh))
    _ = state.reduce(.fetched(.failed(.unreachable(.noRoute)), near))
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(2 * 86_400)))
    #expect(state.draw().lines[0].contains("offline since Sat 21 Nov 13:20"))
  }

  @Test func `is asked for busy times again where they failed`() {
    var state = Samples.busyPage(rows: 24).state
    _ = state.reduce(.busyTimesLoaded(.failure(.unreachable(.closed)), load: state.loads))
    let asked = state.reduce(.timerFired(.refresh)).contains { if case .loadBusyTimes = $0 { true } else { false } }
    #expect(asked)
    _ = state.reduce(.busyTimesLoaded(.success(Samples.busyTimes), load: state.loads))
    let again = state.reduce(.timerFired(.refresh)).contains { if case .loadBusyTimes = $0 { true } else { false } }
    #expect(!again)
  }
}
