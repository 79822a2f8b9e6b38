import CalendarModel

/// An answer to `calendar.event.get` as a portal writes it, about 1.8 kB a row: of ten events two are meetings, five are
/// plain, and three are the instances of a weekly meeting.
struct PortalRows {
  /// How many rows.
  let count: Int

  /// The JSON text.
  var answer: String {
    #"{"result":["# + (0..<max(count, 0)).map(row).joined(separator: ",")
      + #"],"time":{"start":1795240000,"finish":1795240002.25,"duration":2.25,"processing":2}}"#
  }

  private func row(_ number: Int) -> String {
    let (group, place) = number.quotientAndRemainder(dividingBy: 10)
    return switch place {
    case 0...1: PortalRow(id: number + 1, day: number, people: 5 + (number * 7) % 16).text
    case 2...6: PortalRow(id: number + 1, day: number, people: 0).text
    default:
      PortalRow(id: group * 10 + 8, day: group * 10 + (place - 7) * 7, people: 5 + group % 6, instance: place - 7).text
    }
  }
}

/// One row.
private struct PortalRow {
  let id: Int
  /// On which day it is, counted from the first of all.
  let day: Int
  /// How many are invited; none to a plain event.
  let people: Int
  /// Which instance of a weekly series it is.
  var instance: Int?

  private static let names = [
    "Сверка планов на осень", "Budget review, third quarter", "Обход склада №2", "Дизайн-ревю: новая витрина",
    "Planning with the Minsk office", "Обед", "Отчёт по \\u0022Северу\\u0022",
  ]

  private static let descriptions = [
    "",
    "Возьмите с собой графики и отчёт за прошлый квартал.\\r\\nВстречаемся у входа.",
    "[b]Agenda[\\/b]\\r\\n[list]\\r\\n[*]figures\\r\\n[*]hiring\\r\\n[*]questions\\r\\n[\\/list]\\r\\nNotes: "
      + "https:\\/\\/wiki.example.org\\/notes?page=12\\u0026part=3",
    "[QUOTE]Что решили в прошлый раз[\\/QUOTE]\\r\\nСсылка: [URL=https:\\/\\/meet.example.org\\/r\\/482]комната[\\/URL]",
    "Short and plain.",
  ]

  private static let locations = ["", "calendar_54_2137", "Переговорная \\u0022Байкал\\u0022", "Room 4"]
  private static let zones = ["Europe\\/Minsk", "Europe\\/Moscow", "Europe\\/Berlin", "Asia\\/Yekaterinburg"]

  private var date: CivilDate { CivilDate(dayNumber: 20_500 + day % 400) }
  private var isMeeting: Bool { people > 0 }

  private func culture(_ date: CivilDate, _ time: String) -> String {
    let parts = "\(date)".split(separator: "-").reversed()
    return parts.joined(separator: ".") + " " + time
  }

  private func named(_ date: CivilDate, _ time: String) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let day = "\(date)".suffix(2)
    return "\(weekdays[date.weekday.daysSinceMonday]) \(months[date.month - 1]) \(day) \(date.year) \(time)"
  }

  private var attendees: [(user: Int, entry: Int, letter: String)] {
    (0..<people).map { place in
      (place == 0 ? 12 : 20 + (id + place * 3) % 200, id * 100 + place, place == 0 ? "H" : ["Y", "Q", "N"][place % 3])
    }
  }

  private var meeting: String {
    guard isMeeting else { return "null" }
    return """
      {"HOST_NAME":"Пётр Лугов","NOTIFY":true,"REINVITE":false,"ALLOW_INVITE":false,"HIDE_GUESTS":false,\
      "MEETING_CREATOR":12,"LANGUAGE_ID":"ru","MAIL_FROM":"","CHAT_ID":0}
      """
  }

  private var rule: String {
    guard instance != nil else { return #""""# }
    return """
      {"FREQ":"WEEKLY","INTERVAL":1,"BYDAY":{"MO":"MO","WE":"WE"},"UNTIL":"01.01.2038","~UNTIL":"",\
      "UNTIL_TS":2145916800}
      """
  }

  /// The keys of an instance beside those of every row.
  private var ofInstance: String {
    guard let instance else { return "" }
    let first = CivilDate(dayNumber: date.dayNumber - instance * 7)
    return """
      "~RRULE_DESCRIPTION":"каждую неделю, пн, ср","~DATE_FROM":"\(culture(first, "10:30:00"))",\
      "~DATE_TO":"\(culture(first, "11:30:00"))","RINDEX":\(instance),
      """
  }

  private func list(_ part: (Int, Int, String) -> String) -> String {
    "[" + attendees.map { part($0.user, $0.entry, $0.letter) }.joined(separator: ",") + "]"
  }

  /// The JSON text.
  var text: String {
    let zone = Self.zones[id % Self.zones.count]
    return """
      {"ID":"\(id)","PARENT_ID":"\(id)","ACTIVE":"Y","DELETED":"N","CAL_TYPE":"user","OWNER_ID":"12",\
      "NAME":"\(Self.names[id % Self.names.count])","DATE_FROM":"\(culture(date, "10:30:00"))",\
      "DATE_TO":"\(culture(date, "11:30:00"))","ORIGINAL_DATE_FROM":null,"TZ_FROM":"\(zone)","TZ_TO":"\(zone)",\
      "TZ_OFFSET_FROM":"10800","TZ_OFFSET_TO":"10800","DATE_FROM_TS_UTC":"1789966800","DATE_TO_TS_UTC":"1789970400",\
      "DT_SKIP_TIME":"N","DT_LENGTH":3600,"EVENT_TYPE":null,"CREATED_BY":"12",\
      "DATE_CREATE":"18.09.2026 14:21:00","TIMESTAMP_X":"18.09.2026 14:56:12","DT_FROM":null,"DT_TO":null,\
      "DESCRIPTION":"\(Self.descriptions[id % Self.descriptions.count])","PRIVATE_EVENT":"","ACCESSIBILITY":"busy",\
      "IMPORTANCE":"normal","IS_MEETING":\(isMeeting),"MEETING_STATUS":"H","MEETING_HOST":"\(isMeeting ? 12 : 0)",\
      "MEETING":\(meeting),"LOCATION":"\(Self.locations[id % Self.locations.count])",\
      "REMIND":[{"type":"min","count":15}],"COLOR":"","TEXT_COLOR":"","RRULE":\(rule),"EXDATE":"",\
      "DAV_XML_ID":"20260921T080000Z-716655fea6c10debf385d24c242b\(1000 + id % 9000)@east.example","G_EVENT_ID":"",\
      "DAV_EXCH_LABEL":"","CAL_DAV_LABEL":"","VERSION":"2","ATTENDEES_CODES":\(list { user, _, _ in "\"U\(user)\"" }),\
      "RECURRENCE_ID":null,"RELATIONS":"","SECTION_ID":"68","SYNC_STATUS":null,"UF_CRM_CAL_EVENT":false,\
      "UF_WEBDAV_CAL_EVENT":false,"SECTION_DAV_XML_ID":null,"DATE_FROM_FORMATTED":"\(named(date, "10:30:00"))",\
      "DATE_TO_FORMATTED":"\(named(date, "11:30:00"))","IS_DAYLIGHT_SAVING_TZ":"N","SECT_ID":"68","OPTIONS":null,\
      "ATTENDEE_LIST":\(list { user, entry, letter in #"{"id":\#(user),"entryId":"\#(entry)","status":"\#(letter)"}"# }),\
      "COLLAB_ID":null,"attendeesEntityList":\(list { user, _, _ in #"{"entityId":"user","id":\#(user)}"# }),\
      \(ofInstance)"~USER_OFFSET_FROM":0,"~USER_OFFSET_TO":0}
      """
  }
}
