import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct EventTimeTests {
  private func time(_ fields: [String: JSONValue], format: PortalDateFormat? = nil) throws -> EventTime? {
    let wire = JSONValue.object(fields.merging(["ID": 1]) { own, _ in own })
    return try #require(CalendarEvent(wire: wire, dateFormat: format)).time
  }

  @Test(arguments: [
    ("21.09.2026 11:05:00", "2026-09-21 11:05:00"), ("22/09/2025 09:00:00", "2025-09-22 09:00:00"),
    ("12/31/2024 05:59:00 pm", "2024-12-31 17:59:00"), ("12/31/2024 05:59:00 PM", "2024-12-31 17:59:00"),
    ("12/31/2024 12:00:00 am", "2024-12-31 00:00:00"), ("12/31/2024 12:30:00 pm", "2024-12-31 12:30:00"),
    ("12/31/2024 5:59:07 p.m.", "2024-12-31 17:59:07"), ("2026-09-21 11:05:00", "2026-09-21 11:05:00"),
    ("2026-09-21T11:05:00+03:00", "2026-09-21 11:05:00"), ("2026/09/21 9:05", "2026-09-21 09:05:00"),
    ("21-09-2026 11:05", "2026-09-21 11:05:00"), ("21.09.2026 11.05.09", "2026-09-21 11:05:09"),
    ("11:05 21.09.2026", "2026-09-21 11:05:00"), ("21 September 2026 11:05:00", "2026-09-21 11:05:00"),
    ("September 21, 2026 11:05 am", "2026-09-21 11:05:00"), ("21 сентября 2026 г. 11:05:00", "2026-09-21 11:05:00"),
    ("1 мая 2026 11:05:00", "2026-05-01 11:05:00"), ("1 Май 2026 11:05:00", "2026-05-01 11:05:00"),
    ("29.02.2024 00:00:00", "2024-02-29 00:00:00"),
  ])
  func `The start of an old portal's event is read in any form that a culture may take`(text: String, start: String)
    throws
  {
    #expect(
      try time(["DATE_FROM": .string(text), "TZ_FROM": "Europe/Minsk", "DT_LENGTH": 60])
        == span(start, "Europe/Minsk", length: 60))
  }

  @Test(arguments: [
    "", "***", "21.09", "21.09.26 11:00:00", "31.02.2026 11:00:00", "00.00.0000 00:00:00", "21.09.2026 25:00:00",
    "13/13/2026",
    "21.09.2026 11:60:00", "99999999999999999999.1.2026", "21 Foo 2026 10:00", "٢١.٠٩.٢٠٢٦ 11:00:00",
    String(repeating: "1.", count: 500),
  ])
  func `What is no date costs the time and no more`(text: String) throws {
    #expect(try time(["DATE_FROM": .string(text), "TZ_FROM": "Europe/Minsk"]) == nil)
  }

  @Test(
    arguments: [
      (["DATE_FROM": "09/06/2025 10:00:00", "DATE_FROM_FORMATTED": "Mon Jun 09 2025 10:00:00"], "2025-06-09"),
      (["DATE_FROM": "06/09/2025 10:00:00 am", "DATE_FROM_FORMATTED": "Mon Jun 09 2025 10:00:00"], "2025-09-06"),
      (["DATE_FROM": "05/05/2025 10:00:00", "EXDATE": "01/02/2025;01/31/2025"], "2025-09-06"),
      (["DATE_FROM": "05/05/2025 10:00:00", "RRULE": ["FREQ": "DAILY", "UNTIL": "12/24/2025"]], "2025-09-06"),
      (["DATE_FROM": "05/05/2025 10:00:00", "DATE_CREATE": "24.12.2024 10:00:00"], "2025-06-09"), ([:], "2025-06-09"),
    ] as [([String: JSONValue], String)])
  func `Which of day and month comes first is told by the event's other dates`(
    fields: [String: JSONValue], date: String
  ) throws {
    let wire = fields.merging(["ID": 1, "TIMESTAMP_X": "09/06/2025 10:00:00"]) { own, _ in own }
    let event = try #require(CalendarEvent(wire: .object(wire)))
    #expect(event.changed?.date.description == date)
  }

  @Test func `Where an event leaves the order open its portal's is taken`() throws {
    let fields: [String: JSONValue] = ["DATE_FROM": "09/06/2025 10:00:00", "TZ_FROM": "Europe/Riga", "DT_LENGTH": 60]
    #expect(try time(fields, format: .monthFirst) == span("2025-09-06 10:00:00", "Europe/Riga", length: 60))
    #expect(try time(fields, format: .dayFirst) == span("2025-06-09 10:00:00", "Europe/Riga", length: 60))
    let rows: JSONValue = [
      ["ID": 1, "TIMESTAMP_X": "09/06/2025 10:00:00"], ["ID": 2, "TIMESTAMP_X": "09/30/2025 10:00:00"],
    ]
    #expect(
      try WireList<CalendarEvent>(events: rows, dateFormat: .dayFirst).elements.map(\.changed)
        == ["2025-09-06 10:00:00", "2025-09-30 10:00:00"].map(clock))
  }

  @Test func `The formatted start wins, and the shifted numbers are never read`() throws {
    #expect(
      try time([
        "DATE_FROM": "01.01.2000 00:00:00", "DATE_FROM_FORMATTED": "Mon Sep 21 2026 11:00:00",
        "TZ_FROM": "Europe/Minsk",
        "DATE_FROM_TS_UTC": "1", "DATE_TO_TS_UTC": "2", "DT_LENGTH": "3600",
      ]) == span("2026-09-21 11:00:00", "Europe/Minsk", length: 3600))
    #expect(try time(["DATE_FROM_TS_UTC": "1789966800", "DATE_TO_TS_UTC": "1789970400", "DT_LENGTH": 3600]) == nil)
  }

  @Test(
    arguments: [
      ("Europe/Berlin", nil, "2026-03-29 02:30:00", "2026-03-29T01:30:00Z"),
      ("Europe/Berlin", nil, "2026-10-25 02:30:00", "2026-10-25T00:30:00Z"),
      ("Asia/Kolkata", "0", "2026-01-01 00:15:00", "2025-12-31T18:45:00Z"),
      ("Moon/Tranquility", "10800", "2026-09-21 11:00:00", "2026-09-21T08:00:00Z"),
      (nil, "-18000", "2026-09-21 11:00:00", "2026-09-21T16:00:00Z"),
      (nil, nil, "2026-09-21 11:00:00", "2026-09-21T11:00:00Z"),
      ("Moon/Tranquility", "-9223372036854775808", "2026-09-21 11:00:00", "2026-09-21T11:00:00Z"),
    ] as [(JSONValue?, JSONValue?, String, String)])
  func `The zone goes by its name, else by the offset`(
    zone: JSONValue?, offset: JSONValue?, text: String, expected: String
  ) throws {
    var fields: [String: JSONValue] = ["DATE_FROM": .string(text), "DT_LENGTH": 0]
    fields["TZ_FROM"] = zone
    fields["TZ_OFFSET_FROM"] = offset
    guard case .timed(let span) = try time(fields) else {
      Issue.record("not timed")
      return
    }
    #expect(try span.startInstant == instant(expected))
  }

  @Test func `An event that ends in another zone keeps both and its length`() throws {
    let read = try time([
      "DATE_FROM_FORMATTED": "Mon Sep 21 2026 10:00:00", "DATE_TO_FORMATTED": "Mon Sep 21 2026 13:30:00",
      "TZ_FROM": "Europe/Moscow", "TZ_TO": "Asia/Yekaterinburg", "DT_LENGTH": 5400,
    ])
    #expect(
      try read
        == .timed(
          TimedSpan(
            start: clock("2026-09-21 10:00:00"), zone: EventZone(name: "Europe/Moscow", fallbackOffset: nil),
            endZone: EventZone(name: "Asia/Yekaterinburg", fallbackOffset: nil), length: 5400)))
  }

  @Test(
    arguments: [
      (3600, 3600), ("3600", 3600), (.number(3600), 3600), (nil, 5400), ("x", 5400), ([], 5400), (-1, 0),
      (9_223_372_036_854_775_807, 3_162_240_000),
    ] as [(JSONValue, Int)])
  func `A missing length is what lies between start and end`(length: JSONValue, seconds: Int) throws {
    #expect(
      try time([
        "DATE_FROM_FORMATTED": "Sun Oct 25 2026 01:00:00", "DATE_TO_FORMATTED": "Sun Oct 25 2026 02:30:00",
        "TZ_FROM": "Europe/Moscow", "DT_LENGTH": length,
      ]) == span("2026-10-25 01:00:00", "Europe/Moscow", length: seconds))
  }

  @Test(
    arguments: [
      (["DATE_FROM_FORMATTED": "Fri Dec 20 2024", "DT_LENGTH": 86_400], "2024-12-20"),
      (["DATE_FROM_FORMATTED": "Fri Dec 20 2024", "DT_LENGTH": "172800"], "2024-12-21"),
      (["DATE_FROM_FORMATTED": "Fri Dec 20 2024", "DT_LENGTH": 86_399], "2024-12-20"),
      (["DATE_FROM_FORMATTED": "Fri Dec 20 2024", "DATE_TO_FORMATTED": "Sun Dec 22 2024"], "2024-12-22"),
      (
        ["DATE_FROM_FORMATTED": "Fri Dec 20 2024", "DATE_TO_FORMATTED": "Sun Dec 22 2024", "DT_LENGTH": 0], "2024-12-22"
      ),
      (["DATE_FROM": "20/12/2024", "DATE_TO": "20/12/2024", "TZ_FROM": "Europe/Riga"], "2024-12-20"),
      (["DATE_FROM": "20/12/2024 00:00:00", "DATE_TO": "19/12/2024 00:00:00"], "2024-12-20"),
      (["DATE_FROM": "20.12.2024", "DT_SKIP_TIME": nil], "2024-12-20"),
      (["DATE_FROM_FORMATTED": "Fri Dec 20 2024", "DT_LENGTH": 9_223_372_036_854_775_807], "9999-12-31"),
    ] as [([String: JSONValue], String)])
  func `An all-day event is dates, the last one in it`(fields: [String: JSONValue], last: String) throws {
    let fields = fields.merging(["DT_SKIP_TIME": "Y"]) { own, _ in own }
    #expect(try time(fields) == .allDay(first: date("2024-12-20"), last: date(last)))
  }
}
