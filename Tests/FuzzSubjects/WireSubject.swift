import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import PortalWire
import Wording

/// An answer of the portal, taken for an answer to each method.
enum WireSubject {
  static func take(_ bytes: [UInt8]) {
    let body = Data(bytes)
    let method = PortalMethod(rawValue: "calendar.event.getbyid")
    let answer = try? PortalAnswer(status: 200, body: body, method: method)
    guard let value = answer?.result ?? JSONValue(bytes: body) else { return }
    precondition(JSONValue(bytes: Data(value.compact.utf8)) == value, "JSON is not read as it was written")
    _ = try? WireList<CalendarSection>(sections: value)
    _ = try? WireList<Person>(people: value)
    _ = (Profile(wire: value), PortalSettings(wire: value), UserSettings(wire: value))
    _ = try? MyAnswer(wire: .success(value))
    _ = try? BatchAnswer(value, to: try BatchRequest([BatchCommand("event", method)]))
    _ = try? BusyTime.all(
      in: [value], on: DaySpan(today, today.adding(days: 6)), dateFormat: nil, serverOffset: 10_800, zone: nil)
    let events = (try? WireList<CalendarEvent>(events: value))?.elements ?? []
    for event in events + [CalendarEvent(wire: value)].compactMap(\.self) {
      show(event, fields: RawField.all(of: value))
    }
  }

  private static let today = CivilDate(dayNumber: 20_778)
  private static let now = Date(timeIntervalSince1970: 1_795_256_400)

  private static func show(_ event: CalendarEvent, fields: [RawField]) {
    let detail = EventDetail(
      event: event, myAnswer: .given(.accepted), me: UserID(7), serverOffset: 10_800, rawFields: fields)
    var pane = DetailPane(id: event.id)
    pane.content = .loaded(detail, asOf: now)
    for language in Language.allCases {
      var state = CalendarState(
        reading: AgendaReading(span: DaySpan(today, today)), opened: pane, size: Size(columns: 37, rows: 9), now: now,
        zone: DisplayZone(.gmt, isChosen: true, isMachines: true), wording: Wording(language), account: "work")
      _ = state.draw()
      _ = state.reduce(.keyPressed("R"))
      let canvas = state.draw()
      precondition(canvas.lines.allSatisfy { $0.displayWidth <= 37 }, "a row is wider than the screen")
    }
    let text = ICalendar(events: [detail], host: "portal.example", now: now).text
    precondition(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 }, "a line of iCalendar is too long")
  }
}
