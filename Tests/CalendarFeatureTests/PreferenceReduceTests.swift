// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("Settings that are read again")
struct PreferenceReduceTests {
  let newYork = TimeZone(identifier: "America/New_York")!

  func agenda(_ preferences: Preferences = Preferences()) -> CalendarState {
    var state = Samples.agenda(columns: 80, rows: 24)
    state.follow(preferences)
    return state
  }

  @Test func `are asked for together with the portal`() {
    var state = agenda()
    #expect(state.reduce(.keyPressed("r")).last == .readPreferences)
  }

  @Test func `are followed, and that is told`() {
    var state = agenda()
    var preferences = Preferences()
    preferences.keyMap = .standard.choosing([.today: ["T"]])
    preferences.wording = Wording(.russian)
    preferences.zones = [newYork]
    preferences.firstWeekday = .sunday
    preferences.refresh = .seconds(60)
    preferences.accounts = ["home", "work"]
    #expect(
      state.reduce(.preferencesRead(.read(preferences))).contains { $0 == .wait(.notice, .seconds(2)...(.seconds(2))) })
    #expect(state.notice == .settingsRead)
    #expect(state.draw().description.hasPrefix(" сб 21 ноября 2026"))
    #expect(
      state.draw().description.hasSuffix(
        " настройки перечитаны                                                   3 из 13")
    )
    #expect(state.keyMap == preferences.keyMap)
    #expect(state.firstWeekday == .sunday)
    #expect(state.otherAccounts == ["home"])
    #expect(state.refreshInterval == .seconds(60))
    #expect(state.configuredZones == [newYork])
  }

  @Test func `offer an account of the name that the screen has, where that is not the one`() {
    var preferences = Preferences()
    preferences.accounts = ["demo", "work"]
    var state = agenda()
    (state.account, state.isConfigured) = ("demo", false)
    state.follow(preferences)
    #expect(state.otherAccounts == ["demo", "work"])
  }

  @Test(
    arguments: [
      ([:], "x does nothing here: ? lists the keys", "Nothing waits for your answer. i goes back."),
      (
        [.help: [KeySequence(["g", "h"])], .waiting: ["w"]], "x does nothing here: g h lists the keys",
        "Nothing waits for your answer. w goes back."
      ),
      ([.help: [], .waiting: []], "x does nothing here", "Nothing waits for your answer."),
    ] as [([Command: [KeySequence]], String, String)])
  func `put their keys into sentences`(keys: [Command: [KeySequence]], unbound: String, nothingWaits: String) {
    var preferences = Preferences()
    preferences.keyMap = .standard.choosing(keys)
    preferences.wording = Wording(.english)
    let state = agenda(preferences)
    #expect(state.wording.unbound("x") == unbound)
    #expect(state.wording.nothingWaits == nothingWaits)
  }

  @Test func `have the keys that sentences name by themselves`() {
    #expect(Samples.agenda().wording.keys == Wording.standardKeys)
  }

  @Test func `leave a sentence without the keys that were taken from its commands`() {
    var wording = Wording(.english)
    let sentences = { (wording: Wording) in [wording.inHiddenCalendars(2), wording.nothingComing, wording.isMasked] }
    #expect(
      sentences(wording) == [
        "In hidden calendars: 2 events. c chooses them.", "Nothing is coming up. [ and ] turn the weeks.",
        "it is masked: * shows it",
      ])
    wording.keys = [:]
    #expect(sentences(wording) == ["In hidden calendars: 2 events.", "Nothing is coming up.", "it is masked"])
  }

  @Test func `are nothing to tell of where they say the same`() {
    var preferences = Preferences()
    preferences.keyMap = .standard.choosing([.today: ["T"]])
    var state = agenda(preferences)
    let before = state
    #expect(state.reduce(.preferencesRead(.read(preferences))) == [])
    #expect(state == before)
  }

  @Test func `are told where they are wrong, and the old ones stay`() {
    var state = agenda()
    let before = state.keyMap
    _ = state.reduce(.preferencesRead(.failed("config.toml:3:1: there is no setting them: did you mean theme?")))
    #expect(state.keyMap == before)
    #expect(
      state.draw().description.hasSuffix(
        " config.toml:3:1: there is no setting them: did you mean theme?         3 of 13"))
    _ = state.reduce(.keyPressed("j"))
    #expect(state.notice == nil)
  }

  @Test func `lead back from a clock that they no longer have`() {
    var preferences = Preferences()
    preferences.zones = [.gmt, newYork]
    var state = agenda(preferences)
    state.clock = .configured(1)
    preferences.zones = [newYork]
    _ = state.reduce(.preferencesRead(.read(preferences)))
    #expect(state.clock == .configured(0))
    let effects = state.reduce(.preferencesRead(.read(Preferences())))
    #expect(state.clock == .here)
    #expect(effects.contains { if case .read = $0 { true } else { false } })
  }

  @Test func `leave no sequence of keys half way`() {
    var preferences = Preferences()
    preferences.keyMap = .standard.choosing([.today: [KeySequence(["x", "t"])]])
    var state = agenda(preferences)
    _ = state.reduce(.keyPressed("x"))
    _ = state.reduce(.preferencesRead(.read(Preferences())))
    #expect(state.overlay == nil)
  }

  @Test func `reach the terminal: its mouse, and the question for its background where the theme is by it`() {
    var preferences = Preferences()
    preferences.themes = ThemeChoice(.standard)
    var state = agenda(preferences)
    #expect(!state.reduce(.started).contains(.askBackground))
    preferences.themes = ThemeChoice(.standard, onDark: Theme(styles: [:]))
    preferences.background = .dark
    preferences.usesMouse = false
    let effects = state.reduce(.preferencesRead(.read(preferences)))
    #expect(effects.prefix(2) == [.askBackground, .useMouse(false)])
    #expect(state.theme == Theme(styles: [:]))
    #expect(state.reduce(.started).first == .askBackground)
    #expect(!state.reduce(.preferencesRead(.read(preferences))).contains(.askBackground))
  }

  @Test func `offer the other accounts in the palette`() {
    var preferences = Preferences()
    preferences.accounts = ["home", "work", "дача"]
    var state = agenda(preferences)
    for key in ":account" { _ = state.reduce(.keyPressed(.character(key))) }
    #expect(
      state.draw().description.split(separator: "\n").prefix(4).map(String.init) == [
        " All commands  account                     type to filter, Enter runs, Esc back",
        "────────────────────────────────────────────────────────────────────────────────",
        "▸        switch to account home                  switch to account дача",
      ])
    _ = state.reduce(.keyPressed(.down))
    #expect(state.reduce(.keyPressed(.enter)) == [.quit(.account("дача"))])
  }

  @Test func `let an answer be sent before another account is shown`() {
    var preferences = Preferences()
    preferences.accounts = ["home"]
    var state = agenda(preferences)
    for key in "ay:switch" { _ = state.reduce(.keyPressed(.character(key))) }
    #expect(state.reduce(.keyPressed(.enter)) == [.wait(.leaving, .seconds(2)...(.seconds(2)))])
    #expect(state.reduce(.answered(.read(.given(.accepted)), number: 1)).contains(.quit(.account("home"))))
  }
}
