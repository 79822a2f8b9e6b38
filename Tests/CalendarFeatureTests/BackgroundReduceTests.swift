import CalendarFeature
import Canvas
import Testing

@Suite("The terminal's background")
struct BackgroundReduceTests {
  let dark = Theme(styles: [.title: Style(foreground: .ansi(15))])
  let light = Theme(styles: [.title: Style(foreground: .ansi(0))])

  private func state(
    _ themes: ThemeChoice? = nil, remembered background: TerminalBackground? = nil
  ) -> CalendarState {
    var preferences = Preferences()
    preferences.themes = themes ?? ThemeChoice(.standard, onDark: dark, onLight: light)
    var state = Samples.agenda()
    state.background = background
    state.follow(preferences)
    return state
  }

  @Test func `is not known at first, and the looks suit any`() {
    #expect(state().theme == .standard)
  }

  @Test func `decides the looks once it is told, and is remembered`() {
    var state = state()
    #expect(state.reduce(.backgroundTold(.light)) == [.remember(.light)])
    #expect(state.theme == light)
    #expect(state.background == .light)
  }

  @Test func `that is remembered decides the first picture, and told again changes nothing`() {
    var state = state(remembered: .dark)
    #expect(state.theme == dark)
    let before = state
    #expect(state.reduce(.backgroundTold(.dark)) == [])
    #expect(state == before)
  }

  @Test func `that is another than the remembered one is followed and remembered`() {
    var state = state(remembered: .dark)
    #expect(state.reduce(.backgroundTold(.light)) == [.remember(.light)])
    #expect(state.theme == light)
  }

  @Test func `that is told after the first key is only remembered`() {
    var state = state()
    _ = state.reduce(.keyPressed("j"))
    let before = state
    #expect(state.reduce(.backgroundTold(.light)) == [.remember(.light)])
    #expect(state == before)
  }

  @Test func `is nothing to a theme that suits one alone`() {
    var state = state(ThemeChoice(dark))
    let before = state
    #expect(state.reduce(.backgroundTold(.light)) == [])
    #expect(state == before)
  }

  @Test func `goes on to decide where another theme is chosen`() {
    var state = state()
    _ = state.reduce(.backgroundTold(.light))
    var preferences = Preferences()
    preferences.themes = ThemeChoice(.standard, onDark: light, onLight: dark)
    state.follow(preferences)
    #expect(state.theme == dark)
  }

  @Test func `leaves a theme for one background alone where it says nothing of the other`() {
    let choice = ThemeChoice(dark, onLight: light)
    #expect([nil, .dark, .light].map { choice.theme(on: $0) } == [dark, dark, light])
    #expect(choice.asksBackground)
    #expect(!ThemeChoice(dark).asksBackground)
  }
}
