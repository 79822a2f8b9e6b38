import CalendarModel
import Testing

struct SearchTextTests {
  @Test(arguments: [
    ("ПЛАН", "Планёрка"), ("елка", "Ёлка в офисе"), ("ёлка", "ЕЛКА"), ("straße", "STRASSE 5"), ("ΟΔΟΣ", "οδός οδος"),
    ("会議", "日本語の会議"), ("", "anything"),
  ])
  func findsTextWithoutCase(needle: String, text: String) {
    #expect(SearchText(needle).occurs(in: text))
  }

  @Test func doesNotFindWhatIsNotThere() {
    #expect(!SearchText("план").occurs(in: "Плавание"))
  }
}
