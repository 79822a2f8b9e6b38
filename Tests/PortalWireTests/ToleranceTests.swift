import CalendarModel
import Foundation
import PortalWire
import Testing

/// Whatever a portal sends in one field, no other field changes, and nothing traps.
@Suite struct ToleranceTests {
  static let strange: [JSONValue] = [
    nil, true, false, 0, 7, -1, .integer(.max), .integer(.min), .number(0.5), .number(1e300), .number(-.infinity), "",
    "x",
    "0", "***", "\u{0}\u{1B}[", "99999999999999999999", [], [nil], [1, [2]], [[:]], [:], ["a": 1], ["0": ["0": nil]],
  ]

  /// What of an event may change with a field; a field that is not named here has no bearing on it at all.
  private let bearing: [String: [Part]] = [
    "ID": [Part(\.id)], "PARENT_ID": [Part(\.parent)], "VERSION": [Part(\.version)], "NAME": [Part(\.name)],
    "DATE_FROM": [Part(\.time)], "DATE_TO": [Part(\.time)], "DATE_FROM_FORMATTED": [Part(\.time)],
    "DATE_TO_FORMATTED": [Part(\.time)], "TZ_FROM": [Part(\.time)], "TZ_TO": [Part(\.time)],
    "TZ_OFFSET_FROM": [Part(\.time)], "TZ_OFFSET_TO": [Part(\.time)], "DT_LENGTH": [Part(\.time)],
    "DT_SKIP_TIME": [Part(\.time)], "DESCRIPTION": [Part(\.description), Part(\.isRestricted)],
    "LOCATION": [Part(\.location)], "COLOR": [Part(\.color)], "CAL_TYPE": [Part(\.kind)], "OWNER_ID": [Part(\.ownerID)],
    "SECTION_ID": [Part(\.section)], "SECT_ID": [Part(\.section)], "EVENT_TYPE": [Part(\.origin)],
    "IS_MEETING": [
      Part(\.isMeeting), Part(\.attendees), Part(\.invitedGroups), Part(\.organizer), Part(\.rowAnswer),
      Part(\.meeting),
    ], "ATTENDEE_LIST": [Part(\.attendees), Part(\.isMeeting), Part(\.organizer)],
    "attendeesEntityList": [Part(\.invitedGroups)], "ATTENDEES_CODES": [Part(\.invitedGroups)],
    "MEETING_HOST": [Part(\.organizer)], "MEETING_STATUS": [Part(\.rowAnswer)], "MEETING": [Part(\.meeting)],
    "REMIND": [Part(\.reminders)], "RRULE": [Part(\.recurrence)], "EXDATE": [Part(\.exceptions)],
    "RECURRENCE_ID": [Part(\.series)], "ORIGINAL_DATE_FROM": [Part(\.movedFrom)], "RELATIONS": [Part(\.splitFrom)],
    "ACCESSIBILITY": [Part(\.availability)], "IMPORTANCE": [Part(\.importance)], "PRIVATE_EVENT": [Part(\.isPrivate)],
    "IS_ACCESSIBLE_TO_USER": [Part(\.isRestricted)], "UF_CRM_CAL_EVENT": [Part(\.crmLinks)],
    "UF_WEBDAV_CAL_EVENT": [Part(\.files)], "CREATED_BY": [Part(\.creator)], "DATE_CREATE": [Part(\.created)],
    "TIMESTAMP_X": [Part(\.changed)], "DAV_XML_ID": [Part(\.uid)], "G_EVENT_ID": [Part(\.googleID)],
    "COLLAB_ID": [Part(\.collaborationID)], "RESOURCE_BOOKING_ID": [Part(\.resourceBookingID)],
  ]

  /// A property of an event, as something that can be taken over from another.
  private struct Part {
    let copy: (CalendarEvent, inout CalendarEvent) -> Void

    init<Value>(_ path: WritableKeyPath<CalendarEvent, Value>) {
      copy = { $1[keyPath: path] = $0[keyPath: path] }
    }
  }

  /// The fields that a strange value took something else along with, as `FIELD: value`.
  private func spills(_ wire: JSONValue, changing: (JSONValue, JSONValue) -> JSONValue?) throws -> [String] {
    let whole = try #require(CalendarEvent(wire: wire))
    guard case .object(let fields) = wire else { return ["no object"] }
    var spills: [String] = []
    for (name, value) in fields where name != "ID" {
      for strange in Self.strange {
        guard let changed = changing(value, strange) else { continue }
        let read = CalendarEvent(wire: .object(fields.merging([name: changed]) { $1 }))
        var expected = whole
        if let read { for part in bearing[name] ?? [] { part.copy(read, &expected) } }
        if read != expected { spills.append("\(name): \(changed.compact)") }
      }
    }
    return spills
  }

  @Test(arguments: ["all-day-booking", "company-event", "documented-event", "private-series"])
  func `A strange field costs that field alone`(name: String) throws {
    #expect(try spills(Fixture.wireEvent(name)) { _, strange in strange } == [])
  }

  @Test(arguments: Fixture.events)
  func `A strange value within a field costs no other field`(name: String) throws {
    #expect(
      try spills(Fixture.wireEvent(name)) { value, strange in
        switch value {
        case .array(let elements): .array(elements + [strange])
        case .object(let members): .object(members.mapValues { _ in strange })
        default: nil
        }
      } == [])
  }

  @Test(arguments: Fixture.events)
  func `A missing field costs that field alone`(name: String) throws {
    let wire = try Fixture.wireEvent(name)
    guard case .object(let fields) = wire else {
      Issue.record("no object")
      return
    }
    let whole = try #require(CalendarEvent(wire: wire))
    let spilled = fields.keys.filter { name in
      guard name != "ID", let read = CalendarEvent(wire: .object(fields.filter { $0.key != name })) else {
        return false
      }
      var expected = whole
      for part in bearing[name] ?? [] { part.copy(read, &expected) }
      return read != expected
    }
    #expect(spilled == [])
  }

  @Test func `Nothing that is not an event traps`() {
    for value in Self.strange {
      #expect(CalendarEvent(wire: value) == nil)
      #expect(
        CalendarEvent(wire: ["ID": value])?.id.rawValue == (value == 7 ? 7 : value == .integer(.max) ? .max : nil))
      #expect(CalendarSection(wire: value) == nil)
      #expect(Person(wire: value) == nil)
      #expect(Profile(wire: value) == nil)
      #expect(UserSettings(wire: value).timeZone == nil)
      #expect(PortalTiming(wire: value) == PortalTiming())
    }
  }

  @Test(arguments: ["documented-event", "calendars", "user-settings"])
  func `A body with any one byte changed is read or is nonsense`(name: String) throws {
    let body = try Fixture.body(name)
    var others: [PortalError] = []
    for place in stride(from: 0, to: body.count, by: 5) {
      var changed = body
      changed[place] = [0x00, 0x22, 0x5B, 0x7D, 0x39, 0xFF][place / 5 % 6]
      do throws(PortalError) {
        let result = try PortalAnswer(status: 200, body: changed, method: .event).result
        if CalendarEvent(wire: result) == nil { _ = try WireList<CalendarEvent>(events: result) }
      } catch {
        if case .nonsense(200, _) = error { continue }
        others.append(error)
      }
    }
    #expect(others == [])
  }
}
