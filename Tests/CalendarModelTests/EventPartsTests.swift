import CalendarModel
import Testing

@Suite struct EventPartsTests {
  @Test(arguments: [
    ("651", 651), ("0651", 651), ("9223372036854775807", .max), ("0", nil), ("-1", nil), ("+1", nil), (" 1", nil),
    ("1x", nil),
    ("", nil), ("9223372036854775808", nil), ("١", nil),
  ])
  func `An identifier is a positive decimal number`(text: String, number: Int64?) {
    #expect(EventID(decimal: text)?.rawValue == number)
  }

  @Test func `Identifiers go by their number`() {
    #expect([10, 9, 2].sorted() == [2, 9, 10] as [EventID])
    #expect([7, 0, -7].map { (number: Int64) in UserID(number)?.description } == ["7", nil, nil])
  }

  @Test(arguments: [
    ("#9dcf00", "#9dcf00"), ("#FFFFFF", "#ffffff"), ("#00000a", "#00000a"), ("9dcf00", nil), ("#9dcf0", nil),
    ("#-00000", nil),
    ("#+12345", nil), ("#9dcf000", nil), ("#gggggg", nil), ("", nil), ("#１２３", nil),
  ])
  func `A colour is six hexadecimal digits`(text: String, color: String?) {
    #expect(EventColor(hex: text)?.description == color)
  }

  @Test func `A recurrence is kept sensible`() {
    let recurrence = Recurrence(frequency: .weekly, interval: 0, weekdays: [.sunday, .monday, .sunday])
    #expect(recurrence == Recurrence(frequency: .weekly, interval: 1, weekdays: [.monday, .sunday]))
  }

  @Test(arguments: ["user", "group", "company_calendar", "location", "resource", "open_event", "club"])
  func `A kind of calendar keeps the portal's word`(code: String) {
    #expect(CalendarKind(code: code).code == code)
  }

  @Test(arguments: [
    ("D_840950", CRMLink.Kind.deal, 840_950), ("CO_1", .company, 1), ("L_5", .lead, 5), ("C_9", .contact, 9),
  ])
  func `A link to the CRM names its kind and number`(code: String, kind: CRMLink.Kind, id: Int64) throws {
    let target = try #require(CRMLink(code: code).target)
    #expect(target == (kind, id))
  }

  @Test(arguments: ["", "D", "D_", "D_x", "X_1", "D_1_2", "D_0"])
  func `A link to the CRM of another form has no target`(code: String) {
    #expect(CRMLink(code: code).target == nil)
  }

  @Test func `Plain text shows quotes and lists by their signs`() {
    let text = RichText(lines: [
      RichText.Line([RichText.Run("Bring "), RichText.Run("these", emphasis: .bold)]),
      RichText.Line([RichText.Run("chart")], listDepth: 1, marker: "•"),
      RichText.Line([RichText.Run("and its source")], listDepth: 1),
      RichText.Line([RichText.Run("notes")], quoteDepth: 2, listDepth: 2, marker: "1."),
    ])
    #expect(text.plain == "Bring these\n• chart\n  and its source\n> >   1. notes")
    #expect(!text.isEmpty)
    #expect(RichText(lines: [RichText.Line()]).isEmpty)
  }
}
