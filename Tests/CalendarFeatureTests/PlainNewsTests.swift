import CalendarFeature
import CalendarModel
import Testing

@Suite("What is said after a line")
struct PlainNewsTests {
  private func news(_ lines: String..., after state: inout CalendarState) -> [String] {
    var pages: [PlainPage.Place: PlainPage] = [:]
    var last: PlainPage?
    func say() -> [String] {
      let page = PlainPage(state)
      defer {
        pages[page.place] = page
        last = page
      }
      return page.news(since: last, known: pages[page.place])
    }
    var news = say()
    for line in lines {
      _ = state.reduce(.lineTyped(line, pages[PlainPage(state).place]?.choice(Int(line) ?? 0)))
      news = say()
    }
    return news
  }

  @Test func `is where one has come to in a list`() {
    var state = PlainPageTests.state()
    #expect(
      news("j", after: &state) == [
        "5. 15:30 to 16:00, organiser: Interview, second round. 1 accepted, 1 declined, 2 not answered."
      ])
  }

  @Test func `is the entry again where nothing could change`() {
    var state = PlainPageTests.state()
    #expect(news("j", "k", "k", "k", "k", after: &state).count == 1)
  }

  @Test func `is what became of an answer, and the entry with it`() {
    var state = PlainPageTests.state()
    #expect(
      news("a", "y", after: &state) == [
        "Sat 21 Nov 2026, week 47. 3 waiting for your answer. 2 min old.",
        "4. 14:00 to 15:00, sending: accepted…: Планёрка: статус проекта и сроки. 1 accepted, 1 declined, 1 not answered.",
        "sending: accepted… Планёрка: статус проекта и сроки",
      ])
  }

  @Test func `is where one is on coming back to the list`() {
    var state = PlainPageTests.state()
    #expect(
      news("5", "esc", after: &state) == [
        "Sat 21 Nov 2026, week 47. 3 waiting for your answer. 2 min old.",
        "5. 15:30 to 16:00, organiser: Interview, second round. 1 accepted, 1 declined, 2 not answered.",
      ])
  }

  @Test func `is a notice alone where that is all`() {
    var state = PlainPageTests.state()
    #expect(news("x", after: &state) == ["x does nothing here: ? lists the keys."])
    #expect(news("77", after: &state) == ["there is no number 77 here."])
    #expect(news("next one", after: &state) == ["one key or one command a line, then Enter: ? lists them."])
  }
}
