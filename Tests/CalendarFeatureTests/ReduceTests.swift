import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing

@Suite("The event that is open")
struct ReduceTests {
  // swift-format-ignore: NeverForceUnwrap
  let id = EventID(651)!
  let slow = Effect.wait(.slowLoad, .milliseconds(200)...(.milliseconds(200)))
  let again = Effect.wait(.retry, .seconds(8)...(.seconds(15)))

  @Test("asks for the event at the start and waits for the full minute")
  func start() {
    var state = Samples.state()
    let effects = state.reduce(.started)
    #expect(effects.first == .wait(.minute, .seconds(60)...(.seconds(60))))
    #expect(effects.suffix(2) == [.loadDetail(id, on: nil, load: 1), slow])
    #expect(state.detail?.load == DetailPane.Load(number: 1))
  }

  @Test("says that it loads only once that takes long")
  func slowLoad() {
    var state = Samples.state()
    _ = state.reduce(.started)
    #expect(state.detail?.load?.isSlow == false)
    #expect(state.reduce(.timerFired(.slowLoad)) == [])
    #expect(state.detail?.load?.isSlow == true)
  }

  @Test("shows what was asked for and notes when that was")
  func loaded() {
    var state = Samples.state()
    _ = state.reduce(.started)
    #expect(state.reduce(.detailLoaded(.found(Samples.detail()), load: 1)) == [.cancelWait(.slowLoad)])
    #expect(state.detail?.content == .loaded(Samples.detail(), asOf: Samples.now))
    #expect(state.detail?.load == nil)
  }

  @Test("drops an answer to a question that it no longer asks")
  func stale() {
    var state = Samples.state()
    _ = state.reduce(.started)
    _ = state.reduce(.detailLoaded(.noSuchEvent, load: 1))
    _ = state.reduce(.keyPressed("r"))
    let before = state
    #expect(state.reduce(.detailLoaded(.found(Samples.detail()), load: 1)) == [])
    #expect(state == before)
  }

  @Test("does not ask twice at a time")
  func busyAsking() {
    var state = Samples.state()
    _ = state.reduce(.started)
    #expect(state.reduce(.keyPressed("r")) == [.readPreferences])
  }

  @Test("keeps what it shows when a refresh fails, says why, and asks again by itself")
  func offline() {
    var state = Samples.loaded()
    let content = state.detail?.content
    _ = state.reduce(.keyPressed("r"))
    #expect(state.reduce(.detailLoaded(.failed(.unreachable(.refused)), load: 1)) == [.cancelWait(.slowLoad), again])
    #expect(state.detail?.content == content)
    #expect(state.notice == .failed(.unreachable(.refused)))
    #expect(state.connection == .offline(since: Samples.now))
    #expect(state.reduce(.timerFired(.retry)) == [.loadDetail(id, on: nil, load: 2), slow])
    _ = state.reduce(.clockRead(Samples.now.addingTimeInterval(60)))
    _ = state.reduce(.detailLoaded(.failed(.timedOut(seconds: 30)), load: 2))
    #expect(state.connection == .offline(since: Samples.now))
    _ = state.reduce(.keyPressed("r"))
    _ = state.reduce(.detailLoaded(.found(Samples.detail()), load: 3))
    #expect(state.connection == .fine)
    #expect(state.notice == nil)
  }

  @Test(
    "asks no sooner than for all for what repeating is not likely to mend",
    arguments: [
      (PortalError.refusedCredentials(code: "INVALID_CREDENTIALS"), Connection.troubled(.refused, since: Samples.now)),
      (.missingScope("calendar"), .fine), (.accessDenied(code: ""), .fine),
      (.nonsense(status: 500, beginning: ""), .fine),
    ])
  func final(error: PortalError, connection: Connection) {
    var state = Samples.state()
    _ = state.reduce(.started)
    #expect(state.reduce(.detailLoaded(.failed(error), load: 1)) == [.cancelWait(.slowLoad)])
    #expect(state.detail?.content == .failed(error))
    #expect(state.connection == connection)
    #expect(state.reduce(.timerFired(.refresh)).first == .loadDetail(id, on: nil, load: 2))
  }

  @Test("is no longer offline once the portal itself refuses")
  func refusedAfterOffline() {
    var state = Samples.state()
    _ = state.reduce(.started)
    _ = state.reduce(.detailLoaded(.failed(.unreachable(.noRoute)), load: 1))
    _ = state.reduce(.timerFired(.retry))
    _ = state.reduce(.detailLoaded(.failed(.accessDenied(code: "")), load: 2))
    #expect(state.connection == .fine)
  }

  @Test("leaves a portal alone until the time that it named")
  func rateLimited() {
    var state = Samples.state()
    _ = state.reduce(.started)
    let until = Samples.now.addingTimeInterval(120)
    #expect(
      state.reduce(.detailLoaded(.failed(.rateLimited(until: until)), load: 1))
        == [.cancelWait(.slowLoad), .wait(.retry, .seconds(120)...(.seconds(127)))])
    _ = state.reduce(.timerFired(.retry))
    #expect(
      state.reduce(.detailLoaded(.failed(.rateLimited(until: nil)), load: 2))
        == [.cancelWait(.slowLoad), .wait(.retry, .seconds(600)...(.seconds(607)))])
  }

  @Test("tells why names are missing from an event that it shows")
  func namesMissing() {
    var state = Samples.state()
    var detail = Samples.detail()
    detail.namesFailure = .missingScope("user")
    _ = state.reduce(.started)
    _ = state.reduce(.detailLoaded(.found(detail), load: 1))
    #expect(state.notice == .namesMissing(.missingScope("user")))
    #expect(state.detail?.loaded == detail)
  }

  @Test("says that the portal is busy and goes on asking")
  func portalBusy() {
    var state = Samples.state()
    _ = state.reduce(.started)
    #expect(state.reduce(.detailLoaded(.failed(.busy), load: 1)) == [.cancelWait(.slowLoad), again])
    #expect(state.connection == .troubled(.busy, since: Samples.now))
  }

  @Test("takes the zone from the portal unless the person chose one")
  func zone() {
    let tokyo = TimeZone(identifier: "Asia/Tokyo")!
    var detail = Samples.detail()
    detail.portalZone = tokyo
    var chosen = Samples.state()
    _ = chosen.reduce(.started)
    _ = chosen.reduce(.detailLoaded(.found(detail), load: 1))
    #expect(chosen.zone.timeZone == Samples.moscow)
    var free = Samples.state()
    free.home.isChosen = false
    _ = free.reduce(.started)
    _ = free.reduce(.detailLoaded(.found(detail), load: 1))
    #expect(free.zone == DisplayZone(tokyo, isChosen: false, isMachines: false))
  }

  @Test("forgets a failure at the next key")
  func notice() {
    var state = Samples.loaded()
    state.notice = .failed(.busy)
    _ = state.reduce(.keyPressed("j"))
    #expect(state.notice == nil)
  }

  @Test("says of a key without a meaning that it has none")
  func unbound() {
    var state = Samples.loaded()
    #expect(state.reduce(.keyPressed("x")) == [])
    #expect(state.notice == .unbound("x"))
  }

  @Test("says why it cannot show fields that it does not have")
  func nothingLoaded() {
    var state = Samples.state()
    #expect(state.reduce(.keyPressed("R")) == [])
    #expect(state.notice == .nothingLoaded)
    #expect(state.context == .detail)
  }

  @Test("takes no pasted character for a key")
  func paste() {
    var state = Samples.loaded()
    let before = state
    #expect(state.reduce(.pasted("qqq")) == [])
    #expect(state == before)
  }

  @Test("asks anew and draws anew after it was suspended")
  func resumed() {
    var state = Samples.loaded()
    let effects = state.reduce(.resumed(Size(columns: 40, rows: 12)))
    #expect(effects.contains(.loadDetail(id, on: nil, load: 1)))
    #expect(state.size == Size(columns: 40, rows: 12))
  }

  @Test(
    "leaves when asked",
    arguments: [
      (Key.character("q"), Effect.quit(.asked)), (.character("й"), .quit(.asked)), (.control("c"), .quit(.interrupted)),
      (.control("z"), .suspend), (.control("l"), .redraw),
    ])
  func leaving(key: Key, effect: Effect) {
    var state = Samples.loaded()
    #expect(state.reduce(.keyPressed(key)) == [effect])
  }
}
