import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("A typed line")
struct TypedLineTests {
  private func typed(_ lines: String...) -> (state: CalendarState, effects: [Effect]) {
    var state = PlainPageTests.state()
    var effects: [Effect] = []
    for line in lines {
      effects = state.reduce(.lineTyped(line, Int(line).flatMap { PlainPage(state).choice($0) }))
    }
    return (state, effects)
  }

  @Test(arguments: ["j", "о", " j ", "down", "Down", "next event", "jj"])
  func `is a key, its name, or a command's; never several keys`(line: String) {
    #expect((typed(line).state.cursor != PlainPageTests.state().cursor) == (line != "jj"))
  }

  @Test func `opens what its number stands before, where a key of that number would do something else`() {
    #expect(typed("1").state.cursor.instance?.event == EventID(601))
    #expect(typed("1").state.focus == .detail)
    #expect(typed("1").state.view == .agenda)
  }

  @Test func `opens nothing else where its entry has gone meanwhile`() {
    var state = PlainPageTests.state()
    let choice = PlainPage(state).choice(5)
    let rest = Samples.events.filter { $0.id.event != EventID(620) }
    _ = state.reduce(.listed(Samples.reading(rest), number: state.readings))
    _ = state.reduce(.lineTyped("5", choice))
    #expect(state.focus == .list)
    #expect(state.notice == .cannot(.gone))
  }

  @Test func `may hold a box's key and the choice in it, and nothing longer`() {
    #expect(typed("ay").state.answering.current?.answer == .accepted)
    #expect(typed("a", "y").state.answering.current?.answer == .accepted)
    #expect(typed("answ").state.answering.isIdle)
    #expect(typed("an now").state.answering.isIdle)
  }

  @Test func `ends what was said of the one before`() {
    #expect(typed("answ").state.notice == .severalKeys)
    #expect(typed("answ", "week").state.notice == nil)
  }

  @Test func `may be the keys of a sequence, together or one after the other`() {
    for lines in [["G t"], ["G", "t"], ["П е"], ["П", "е"], ["G е"]] {
      var state = PlainPageTests.state()
      state.keyMap = state.keyMap.choosing([.week: [KeySequence(["G", "t"])]])
      for line in lines { _ = state.reduce(.lineTyped(line, nil)) }
      #expect(state.view == .week, "\(lines)")
    }
  }

  @Test func `is said with its keys in full where some are a sequence, and is no key of it alone`() {
    var state = PlainPageTests.state()
    state.keyMap = state.keyMap.choosing([.month: [KeySequence(["G", "t"]), "M"], .today: ["T"]])
    for line in ["?", "month"] { _ = state.reduce(.lineTyped(line, nil)) }
    #expect(state.view == .month)
    _ = state.reduce(.lineTyped("?", nil))
    #expect(PlainPage(state).lines.contains { $0.text == "G t, M: month." })
    for line in ["esc", "agenda", ":", "t"] { _ = state.reduce(.lineTyped(line, nil)) }
    #expect(state.view == .agenda)
    for line in ["esc", ":", "G t"] { _ = state.reduce(.lineTyped(line, nil)) }
    #expect(state.view == .month)
  }

  @Test func `in the box of answers a Cyrillic letter waits for an empty line`() {
    #expect(typed("a", "н").state.answering.isIdle)
    #expect(typed("a", "н", "").state.answering.current?.answer == .accepted)
  }

  @Test func `is the text of what asks for one, with its key or after it`() {
    let friday = CivilDate(year: 2026, month: 11, day: 27)
    for lines in [["g", "fri"], ["g fri"], ["gfri"], ["g", "27"], ["п пт"]] {
      var state = PlainPageTests.state()
      for line in lines { _ = state.reduce(.lineTyped(line, Int(line).flatMap { PlainPage(state).choice($0) })) }
      #expect(state.cursor.day == friday, "\(lines)")
      #expect(state.overlay == nil)
    }
    #expect(typed("/standup").effects.contains(.find("standup")))
    #expect(typed("/", "standup").state.isAwaited)
  }

  @Test func `is told what became of an answer, however late, until the next one`() {
    var state = typed("ay").state
    _ = state.reduce(.answered(.read(.given(.accepted)), number: 1))
    let outcome = state.notice
    _ = state.reduce(.timerFired(.notice))
    #expect(outcome != nil)
    #expect(state.notice == outcome)
    _ = state.reduce(.lineTyped("j", nil))
    #expect(state.notice == nil)
  }

  @Test func `says that a search found nothing`() {
    var state = typed("/nowhere").state
    _ = state.reduce(.found("nowhere", []))
    #expect(state.notice == .notFound("nowhere"))
  }

  @Test func `runs the command that it names in the help, else narrows the help down`() {
    #expect(typed("?", "month").state.view == .month)
    #expect(typed(":month").state.view == .month)
    let narrowed = typed("?", "previous").state
    #expect(PlainPage(narrowed).lines.filter { $0.number != nil }.count == 5)
    #expect(typed("?", "previous", "esc").state.overlay == nil)
  }

  @Test func `that is empty changes nothing`() {
    var state = PlainPageTests.state()
    let effects = state.reduce(.lineTyped("", nil))
    #expect(effects == [])
    #expect(state.overlay == nil)
    #expect(state.focus == .list)
  }

  @Test func `is answered once what it asks for has come`() {
    var state = PlainPageTests.state()
    #expect(!state.isAwaited)
    _ = state.reduce(.lineTyped("5", PlainPage(state).choice(5)))
    #expect(state.isAwaited)
    if let instance = state.cursor.instance { _ = state.reduce(.recalled(instance, nil, asOf: Samples.now)) }
    _ = state.reduce(.detailLoaded(.noSuchEvent, load: state.loads))
    #expect(!state.isAwaited)
  }

  @Test func `that is the last makes the program leave`() {
    var state = PlainPageTests.state()
    #expect(state.reduce(.inputEnded) == [.quit(.asked)])
  }
}
