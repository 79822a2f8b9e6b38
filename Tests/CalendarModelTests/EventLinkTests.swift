import CalendarModel
import Testing

@Suite("The links of an event")
struct EventLinkTests {
  func links(_ location: String?, _ description: [String] = []) -> [String] {
    var event = CalendarEvent(id: 9)
    event.location = location.map { .text($0) }
    event.description = RichText(links: description)
    return event.links
  }

  @Test(arguments: [
    ("https://us02web.zoom.us/j/123?pwd=a(b)c", ["https://us02web.zoom.us/j/123?pwd=a(b)c"]),
    ("Room 5, then https://meet.google.com/abc.", ["https://meet.google.com/abc"]),
    ("(www.example.com/a_(b)); офис", ["www.example.com/a_(b)"]),
    ("https://a.example/?q=1&amp=2 https://a.example/?q=1&amp=2", ["https://a.example/?q=1&amp=2"]),
    ("javascript:alert(1)", []),
    ("Переговорная «Байкал»", []),
    ("", []),
  ])
  func `are told apart from the text around them`(location: String, expected: [String]) {
    #expect(links(location) == expected)
  }

  @Test func `begin with those of meeting services, the place before the description`() {
    #expect(
      links(
        "https://example.com/map",
        [
          "https://example.com/agenda", "https://telemost.yandex.ru/j/1", "https://example.com/map",
          "zoom.us.example/x",
        ])
        == [
          "https://telemost.yandex.ru/j/1", "https://example.com/map", "https://example.com/agenda",
          "zoom.us.example/x",
        ])
    #expect(
      links(nil, ["https://work.bitrix24.ru/company/", "https://work.bitrix24.ru/video/abc"])
        == ["https://work.bitrix24.ru/video/abc", "https://work.bitrix24.ru/company/"])
  }

  @Test func `of a room are none`() {
    var event = CalendarEvent(id: 9)
    event.location = .room(54, booking: nil)
    #expect(event.links == [])
  }
}
