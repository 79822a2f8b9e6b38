// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("What cannot be done now")
struct ObstacleTests {
  func said(_ key: Key, _ state: CalendarState) -> String? {
    var state = state
    _ = state.reduce(.keyPressed(key))
    guard state.overlay == nil else { return nil }
    return state.draw().lines.last?.components(separatedBy: "   ").first
  }

  func open(_ answer: MyAnswer) -> CalendarState {
    var event = Samples.meeting
    event.isMeeting = answer != .notMeeting
    return Samples.loaded(Samples.detail(event, answer))
  }

  @Test(
    "is an answer where there is nothing to answer",
    arguments: [
      (MyAnswer.given(.organizer), " you organise it: there is nothing to answer"),
      (.notInvited, " you are not invited to it: there is nothing to answer"),
      (.notMeeting, " nobody is invited to it: it is no meeting"),
      (.unknown, " the portal did not say whether you are invited: r asks it again"),
    ])
  func answers(answer: MyAnswer, sentence: String) {
    #expect(said("a", open(answer)) == sentence)
  }

  @Test func `is an answer to what is not selected, not loaded, or gone`() {
    #expect(said("a", Samples.agenda(Samples.reading([]))) == " nothing is selected")
    #expect(said("a", Samples.state()) == " the event is not loaded yet: r asks the portal again")
    #expect(said("a", Samples.state(.noSuchEvent)) == " the portal no longer has it")
    var events = Samples.events
    events[2].changes = [.gone]
    var state = Samples.agenda(Samples.reading(events), showsEvent: false)
    for _ in 1...9 { _ = state.reduce(.keyPressed("k")) }
    for _ in 1...2 { _ = state.reduce(.keyPressed("j")) }
    #expect(said("a", state) == " the portal no longer has it")
  }

  @Test func `is an answer where the portal is not asked`() {
    var state = CalendarState(
      reading: Samples.reading(), size: Size(columns: 110, rows: 24), now: Samples.now,
      zone: DisplayZone(Samples.moscow, isChosen: true, isMachines: true), wording: Wording(.english), account: "work",
      isOffline: true)
    #expect(said("a", state) == " started with --offline: the portal is not asked")
    _ = state.reduce(.keyPressed("j"))
    #expect(said("a", state) == " you organise it: there is nothing to answer")
    #expect(said("b", state) == " started with --offline: the portal is not asked")
  }

  @Test(
    "is said of what works on an event where none is selected",
    arguments: ["b", "y", "o", "e"] as [Key])
  func nothingSelected(key: Key) {
    #expect(said(key, Samples.agenda(Samples.reading([]))) == " nothing is selected")
  }

  @Test func `is free and busy of what is no meeting, and a link while it is masked`() {
    #expect(said("b", open(.notMeeting)) == " nobody is invited to it: it is no meeting")
    var state = Samples.loaded()
    _ = state.reduce(.keyPressed("*"))
    #expect(said("o", state) == " it is masked: * shows it")
  }

  @Test func `comes last in the help, with the reason`() {
    var state = Samples.agenda(Samples.reading([]), columns: 80, rows: 34)
    _ = state.reduce(.keyPressed("?"))
    #expect(
      state.draw().description == """
         Keys here                                 type to filter, Enter runs, Esc back
        ────────────────────────────────────────────────────────────────────────────────
        ▸j ↓         next event                  n           next hit
         k ↑         previous event              N           previous hit
         h ←         previous day                f           filter
         l →         next day                    c           calendars to show
         [           previous week               z           another clock
         ]           next week                   *           mask titles and names
         {           previous month              p           detail pane on, off
         }           next month                  Tab         other pane
         Enter       open the event              ^d          scroll the event down
         i           waiting for my answer       ^u          scroll the event up
         /           search as you type          PgDn Space  a page down
         1           agenda                      PgUp        a page up
         2           day                         Home        to the beginning
         3           week                        End         to the end
         4           month                       :           all commands
         r           ask the portal again        Esc         back
         ?           keys                        ^l          draw the screen again
         R           every field, raw            ^z          suspend, fg comes back
         t           today: on or next           q           quit
         g           go to a date                ^c          quit at once
         U           next changed event
         a           answer            not here: nothing is selected
         u           undo the answer   not here: there is nothing to take back
         b           can they come     not here: nothing is selected
         y           copy              not here: nothing is selected
         o           link and QR code  not here: nothing is selected
         e           export            not here: nothing is selected





        """)
  }

  @Test func `is said when it is chosen from the help`() {
    var state = Samples.agenda(Samples.reading([]))
    for key in ["?", "e", "x", "p", .enter] as [Key] { _ = state.reduce(.keyPressed(key)) }
    #expect(state.draw().lines.last == " nothing is selected")
  }
}
