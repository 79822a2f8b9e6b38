import CalendarFeature
import CalendarModel
import Canvas
import Testing

@Suite("Scrolling the detail")
struct ScrollTests {
  func press(_ keys: [Key], in state: inout CalendarState) { for key in keys { _ = state.reduce(.keyPressed(key)) } }

  @Test("goes by lines and pages and stops at both ends")
  func ends() throws {
    var state = Samples.loaded(columns: 80, rows: 12)
    press(["k"], in: &state)
    #expect(state.detail?.scroll == 0)
    press(["j", "j", .down], in: &state)
    #expect(state.detail?.scroll == 3)
    press([.end], in: &state)
    let last = try #require(state.detail?.scroll)
    #expect(last > 3)
    press(["j", .pageDown, " "], in: &state)
    #expect(state.detail?.scroll == last)
    #expect(state.draw().lines.dropLast().last { !$0.isEmpty }?.contains("651") == true)
    press([.home], in: &state)
    #expect(state.detail?.scroll == 0)
  }

  @Test("means nothing where all is seen")
  func short() {
    var state = Samples.loaded(columns: 80, rows: 60)
    press(["j", .end, .pageDown], in: &state)
    #expect(state.detail?.scroll == 0)
  }

  @Test("stays within what is left when the terminal grows")
  func grown() {
    var state = Samples.loaded(columns: 80, rows: 8)
    press([.end], in: &state)
    _ = state.reduce(.resized(Size(columns: 80, rows: 60)))
    #expect(state.detail?.scroll == 0)
  }

  @Test("begins at the top of the raw fields, and goes back by Esc")
  func rawFields() {
    var state = Samples.loaded(columns: 80, rows: 12)
    press(["j", "R"], in: &state)
    #expect(state.detail?.scroll == 0)
    #expect(state.context == .rawFields)
    press([.escape], in: &state)
    #expect(state.context == .detail)
  }
}
