import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct EventFieldTests {
  private func event(_ fields: [String: JSONValue]) throws -> CalendarEvent {
    try #require(CalendarEvent(wire: .object(fields.merging(["ID": "1"]) { own, _ in own })))
  }

  @Test(arguments: [nil, "", "x", "0", "-1", "9223372036854775808", 0, [], true] as [JSONValue])
  func `An event without an id is none`(id: JSONValue) {
    #expect(CalendarEvent(wire: ["ID": id, "NAME": "x"]) == nil)
  }

  @Test func `Of a name that no portal would keep the beginning is taken`() throws {
    let long = String(repeating: "\u{301}", count: 1 << 20)
    let read = try event(["NAME": .string(long), "LOCATION": .string("x" + long)])
    #expect(read.name == String(repeating: "\u{301}", count: 1024) + "…")
    #expect(read.location == .text("x" + String(repeating: "\u{301}", count: 1023) + "…"))
  }

  @Test func `Of a description as much is read as a portal keeps`() throws {
    let read = try event(["DESCRIPTION": .string(String(repeating: "x", count: 1 << 20))])
    #expect(read.description.plain == String(repeating: "x", count: 65_536) + "…")
  }

  @Test func `An id is all that an event needs`() {
    #expect(CalendarEvent(wire: ["ID": 7]) == CalendarEvent(id: 7))
  }

  @Test(
    arguments: [
      ("calendar_54_2137", EventLocation.room(54, booking: 2137)), ("calendar_54", .room(54, booking: nil)),
      ("calendar_54_x", .room(54, booking: nil)), ("ECMR_7_12", .legacyRoom(7)), ("ECMR_7", .legacyRoom(7)),
      ("calendar_", .text("calendar_")), ("calendar_0", .text("calendar_0")), ("calendar_x_1", .text("calendar_x_1")),
      ("calendar_1_2_3", .text("calendar_1_2_3")), ("ECMR_", .text("ECMR_")), ("Calendar_5", .text("Calendar_5")),
      ("calendar_9223372036854775808", .text("calendar_9223372036854775808")), ("  Room 4 \n", .text("Room 4")),
      ("", nil),
      (nil, nil), (12, .text("12")), ([], nil),
    ] as [(JSONValue, EventLocation?)])
  func `A place is a room, one of the older kind, or text`(field: JSONValue, location: EventLocation?) throws {
    #expect(try event(["LOCATION": field]).location == location)
  }

  @Test(
    arguments: [
      ([["type": "min", "count": 0], ["type": "min", "count": "15"]], [.minutes(0), .minutes(15)]),
      ([["type": "hour", "count": 2], ["type": "day", "count": 1]], [.hours(2), .days(1)]),
      ([["type": "daybefore", "before": 1, "time": 540]], [.daysBefore(days: 1, minute: 540)]),
      ([["type": "daybefore", "before": 1, "time": 1440]], []), (["0": ["type": "min", "count": 5]], [.minutes(5)]),
      (
        [
          ["type": "min", "count": -1], ["type": "min", "count": 9_223_372_036_854_775_807], ["type": "min"],
          ["type": "week"], 3,
        ], []
      ),
      ([], []), ("", []), (nil, []), ("x", nil), (5, nil),
    ] as [(JSONValue, [Reminder]?)])
  func `Reminders are of five kinds`(field: JSONValue, reminders: [Reminder]?) throws {
    #expect(try event(["REMIND": field]).reminders == reminders)
  }

  @Test func `A reminder may be at a date, in the order of the portal's dates`() throws {
    let read = try event([
      "REMIND": [["type": "date", "value": "09/06/2025 08:15:00 am"]], "DATE_CREATE": "05/31/2025 10:00:00 am",
    ])
    #expect(try read.reminders == [.at(clock("2025-09-06 08:15:00"))])
  }

  @Test func `Reminders that were not sent are not known`() throws {
    #expect(try event([:]).reminders == nil)
  }

  @Test(
    arguments: [
      (#"{"FREQ":"DAILY","INTERVAL":2}"#, Recurrence(frequency: .daily, interval: 2)),
      (
        #"{"FREQ":"WEEKLY","INTERVAL":1,"BYDAY":{"MO":"MO","WE":"WE"}}"#,
        Recurrence(frequency: .weekly, weekdays: [.monday, .wednesday])
      ),
      (#"{"FREQ":"WEEKLY","BYDAY":["SU","MO"]}"#, Recurrence(frequency: .weekly, weekdays: [.monday, .sunday])),
      (#"{"FREQ":"WEEKLY","BYDAY":{"TU":"2TU"}}"#, Recurrence(frequency: .weekly, weekdays: [.tuesday])),
      (#"{"FREQ":"WEEKLY","BYDAY":"FR,SA"}"#, Recurrence(frequency: .weekly, weekdays: [.friday, .saturday])),
      (#"{"FREQ":"WEEKLY"}"#, Recurrence(frequency: .weekly, weekdays: [.monday])),
      (#"{"FREQ":"MONTHLY","BYDAY":{"MO":"1MO"},"BYMONTHDAY":{"15":15}}"#, Recurrence(frequency: .monthly)),
      (#"{"FREQ":"yearly","INTERVAL":"3","COUNT":"5"}"#, Recurrence(frequency: .yearly, interval: 3, count: 5)),
      (#"{"FREQ":"DAILY","INTERVAL":0,"COUNT":0}"#, Recurrence(frequency: .daily)),
    ])
  func `A rule says how an event repeats`(rule: String, recurrence: Recurrence) throws {
    let rule = try #require(JSONValue(bytes: Data(rule.utf8)))
    #expect(try event(["RRULE": rule]).recurrence == recurrence)
  }

  @Test(arguments: [["FREQ": "NONE"], ["INTERVAL": 2], "", nil, [], "FREQ=DAILY", 5] as [JSONValue])
  func `Without a rule that is known an event does not repeat`(rule: JSONValue) throws {
    #expect(try event(["RRULE": rule]).recurrence == nil)
  }

  @Test(
    arguments: [
      (["UNTIL": "24.12.2026", "~UNTIL": "24.12.2026", "UNTIL_TS": 1_798_070_400], "2026-12-24"),
      (["UNTIL_TS": 1_798_070_400], "2026-12-24"), (["UNTIL_TS": 1_798_059_600], "2026-12-24"),
      (["UNTIL_TS": 1_798_081_200], "2026-12-24"), (["UNTIL": "24.12.2026", "UNTIL_TS": nil], "2026-12-24"),
      (["~UNTIL": "24.12.2026"], "2026-12-24"),
      (["UNTIL": "01.01.2038", "~UNTIL": "", "UNTIL_TS": 2_145_916_800], nil),
      (["UNTIL": "01.01.2038", "UNTIL_TS": 2_145_916_800], nil), (["UNTIL": "01.01.2038"], nil), (["UNTIL": ""], nil),
      (["UNTIL_TS": 9_223_372_036_854_775_807], nil), ([:], nil),
    ] as [([String: JSONValue], String?)])
  func `A series ends on the day that it names, but the end of the portal's time is none`(
    fields: [String: JSONValue], until: String?
  ) throws {
    let rule = JSONValue.object(fields.merging(["FREQ": "DAILY"]) { own, _ in own })
    #expect(try event(["RRULE": rule]).recurrence?.until?.description == until)
  }

  @Test(
    arguments: [
      ("", []), (nil, []), ("15/09/2025;09/06/2025;15/09/2025;bad;", ["2025-06-09", "2025-09-15"]), ([], []), (5, []),
    ] as [(JSONValue, [String])])
  func `Exceptions are dates, in order, each once`(field: JSONValue, dates: [String]) throws {
    #expect(try event(["EXDATE": field]).exceptions.map(\.description) == dates)
  }

  @Test(
    arguments: [
      ("", nil), (nil, nil), ([], nil), (["COMMENT_XML_ID": "EVENT_5_29/09/2025"], nil),
      (["ORIGINAL_RECURSION_ID": 1271], 1271),
      (["ORIGINAL_RECURSION_ID": "1271"], 1271), (["ORIGINAL_RECURSION_ID": 0], nil),
    ] as [(JSONValue, Int64?)])
  func `A series that was split off names where from`(field: JSONValue, id: Int64?) throws {
    #expect(try event(["RELATIONS": field]).splitFrom?.rawValue == id)
  }

  @Test(
    arguments: [
      (true, true), ("1", true), ("Y", true), (1, true), (false, false), ("0", false), ("", false), (nil, false),
    ] as [(JSONValue, Bool)])
  func `A meeting says so in many forms`(field: JSONValue, isMeeting: Bool) throws {
    let read = try event([
      "IS_MEETING": field, "MEETING_HOST": "5", "MEETING_STATUS": "Q", "MEETING": ["NOTIFY": true],
      "ATTENDEE_LIST": [["id": 5, "entryId": "1", "status": "H"]], "ATTENDEES_CODES": ["UA"],
    ])
    var expected = CalendarEvent(id: 1)
    if isMeeting {
      expected.isMeeting = true
      expected.organizer = 5
      expected.rowAnswer = .notAnswered
      expected.meeting = MeetingSettings()
      expected.meeting?.notifiesHost = true
      expected.attendees = [Attendee(user: 5, entry: 1, answer: .organizer)]
      expected.invitedGroups = [.everybody]
    }
    #expect(read == expected)
  }

  @Test func `Attendees are read one by one`() throws {
    let read = try event([
      "IS_MEETING": true, "MEETING_HOST": "0",
      "ATTENDEE_LIST": [
        ["id": "7", "entryId": 8, "status": "q"], ["id": 9, "status": ""], ["id": 0, "entryId": "1", "status": "Y"], 5,
        nil,
        ["id": 10, "entryId": "x", "status": "H"], ["id": 11, "status": "M"],
      ],
    ])
    #expect(
      read.attendees == [
        Attendee(user: 7, entry: 8, answer: .notAnswered), Attendee(user: 9, answer: nil),
        Attendee(user: 10, answer: .organizer),
        Attendee(user: 11, answer: nil),
      ])
    #expect(read.organizer == 10)
  }

  @Test func `Groups are told from people, by entity or in older portals by code`() throws {
    let entities: JSONValue = [
      ["entityId": "user", "id": 1], ["entityId": "department", "id": 5], ["entityId": "project", "id": "3"],
      ["entityId": "project-roles", "id": "SG3_K"], ["entityId": "meta-user", "id": "all-users"],
      ["entityId": "club", "id": 4], 7,
    ]
    let groups: [InvitedGroup] = [
      .department(5), .project(3), .other(kind: "project-roles", id: "SG3_K"), .everybody,
      .other(kind: "club", id: "4"),
    ]
    let meeting: [String: JSONValue] = [
      "IS_MEETING": true, "ATTENDEES_CODES": ["U1", "DR5", "SG3", "SG3_K", "UA", "CRM4"],
    ]
    #expect(try event(meeting.merging(["attendeesEntityList": entities]) { $1 }).invitedGroups == groups)
    #expect(try event(meeting).invitedGroups == groups.dropLast() + [.other(kind: "", id: "CRM4")])
  }

  @Test(
    arguments: [
      (["IS_ACCESSIBLE_TO_USER": false, "NAME": "[Busy]"], true),
      (["DESCRIPTION": "", "NAME": "Offsite [Busy]"], true),
      (["DESCRIPTION": "", "LOCATION": ""], false), (["DESCRIPTION": "Text"], false), ([:], false),
      (["DESCRIPTION": "", "REMIND": [], "LOCATION": "", "ATTENDEE_LIST": [], "ATTENDEES_CODES": nil], false),
    ] as [([String: JSONValue], Bool)])
  func `What the portal keeps from me is marked`(fields: [String: JSONValue], isRestricted: Bool) throws {
    #expect(try event(fields).isRestricted == isRestricted)
  }

  @Test(
    arguments: [
      ("busy", Availability.busy), ("quest", .tentative), ("free", .free), ("absent", .absent), ("", .busy),
      (nil, .busy), (5, .busy),
    ] as [(JSONValue, Availability)])
  func `An unknown availability is busy`(field: JSONValue, availability: Availability) throws {
    #expect(try event(["ACCESSIBILITY": field]).availability == availability)
  }

  @Test(
    arguments: [
      (["D_840950", "CO_1", ""], ["D_840950", "CO_1"]), (false, []), (nil, []), ("", []), ([], []), ([5], ["5"]),
    ] as [(JSONValue, [String])])
  func `Links and files are lists or nothing`(field: JSONValue, codes: [String]) throws {
    let read = try event(["UF_CRM_CAL_EVENT": field, "UF_WEBDAV_CAL_EVENT": field])
    #expect(read.crmLinks.map(\.code) == codes)
    #expect(read.files == codes)
  }

  @Test(arguments: [("1", true), ("", false), ("Y", true), ("N", false), (nil, false)] as [(JSONValue, Bool)])
  func `A private event says so with a 1`(field: JSONValue, isPrivate: Bool) throws {
    #expect(try event(["PRIVATE_EVENT": field]).isPrivate == isPrivate)
  }

  @Test func `The calendar is SECTION_ID, else SECT_ID`() throws {
    #expect(try event(["SECTION_ID": "4", "SECT_ID": "5"]).section == 4)
    #expect(try event(["SECTION_ID": nil, "SECT_ID": "5"]).section == 5)
  }

  @Test func `A row that cannot be read costs itself alone`() throws {
    let list = try WireList<CalendarEvent>(events: [["ID": "1"], nil, ["NAME": "x"], 5, ["ID": 2]])
    #expect(list.elements == [CalendarEvent(id: 1), CalendarEvent(id: 2)])
    #expect(list.skipped == 3)
    #expect(throws: PortalError.nonsense(status: 200, beginning: "null")) { try WireList<CalendarEvent>(events: nil) }
  }

  @Test func `Every field is kept as it was sent, by name, but for the key to a calendar`() {
    let wire: JSONValue = ["NAME": "a/b", "ID": "1", "~X": nil, "REMIND": [["count": 5]], "EXPORT": ["LINK": "sign"]]
    #expect(
      RawField.all(of: wire) == [
        RawField(name: "ID", json: "\"1\""), RawField(name: "NAME", json: "\"a/b\""),
        RawField(name: "REMIND", json: "[\n  {\n    \"count\": 5\n  }\n]"), RawField(name: "~X", json: "null"),
      ])
    #expect(RawField.all(of: nil) == [])
  }
}

@Suite struct PeopleFieldTests {
  @Test(
    arguments: [
      (["ID": "5", "NAME": "Мария", "LAST_NAME": "Соколова"], "Мария Соколова"),
      (["ID": 5, "LAST_NAME": "Berg"], "Berg"),
      (["ID": 5, "NAME": " ", "EMAIL": "m@east.example", "LOGIN": "m"], "m@east.example"),
      (["ID": 5, "LOGIN": "m"], "m"),
      (["ID": 5], nil), (["NAME": "x"], nil), ([], nil), (nil, nil), (["ID": 5, "NAME": [], "LAST_NAME": false], nil),
    ] as [(JSONValue, String?)])
  func `A person goes by name, else by address, else by login`(wire: JSONValue, name: String?) {
    #expect(Person(wire: wire)?.name == name)
  }

  @Test func `A profile needs an id alone, and an unknown zone is none`() throws {
    let profile = try #require(Profile(wire: ["ID": "5", "TIME_ZONE": "Moon/Base"]))
    #expect(profile.id == 5)
    #expect(profile.person == nil)
    #expect(profile.timeZone == nil)
    #expect(Profile(wire: []) == nil)
  }

  @Test(
    arguments: [
      (["timezoneName": "Europe/Riga", "timezoneDefaultName": "Europe/Minsk"], "Europe/Riga"),
      (["timezoneName": false, "timezoneDefaultName": "Europe/Minsk"], "Europe/Minsk"),
      (["timezoneName": "Moon/Base"], nil), ([], nil),
    ] as [(JSONValue, String?)])
  func `Settings may tell no zone`(wire: JSONValue, zone: String?) {
    #expect(UserSettings(wire: wire).timeZone?.identifier == zone)
  }

  @Test(
    arguments: [
      (.success("Y"), .given(.accepted)), (.success("N"), .given(.declined)), (.success("Q"), .given(.notAnswered)),
      (.success("H"), .given(.organizer)), (.success(nil), .notInvited), (.success("M"), .unknown),
      (.success(5), .unknown),
      (.success([]), .unknown), (.failure(.answered(code: "", text: "No")), .notMeeting),
      (.failure(.answered(code: "ERROR_CORE", text: "No")), .notMeeting),
    ] as [(Result<JSONValue, PortalError>, MyAnswer)])
  func `My answer is a letter, null, or a refusal`(outcome: Result<JSONValue, PortalError>, answer: MyAnswer) throws {
    #expect(try MyAnswer(wire: outcome) == answer)
  }

  @Test(arguments: [PortalError.busy, .missingScope("calendar"), .answered(code: "OVERLOAD_LIMIT", text: "")])
  func `Another failure is no answer`(error: PortalError) {
    #expect(throws: error) { try MyAnswer(wire: .failure(error)) }
  }

  @Test func `A calendar needs an id alone`() {
    let room: JSONValue = ["ID": "54", "NAME": "Room", "COLOR": "", "CAL_TYPE": "location", "OWNER_ID": "0"]
    #expect(CalendarSection(wire: room) == CalendarSection(id: 54, name: "Room", kind: .room))
    #expect(CalendarSection(wire: ["ID": 54, "NAME": nil, "COLOR": nil]) == CalendarSection(id: 54, name: ""))
    #expect(CalendarSection(wire: ["NAME": "x"]) == nil)
  }
}
