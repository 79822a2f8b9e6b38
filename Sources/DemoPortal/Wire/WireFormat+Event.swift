import Foundation

extension WireFormat {
  /// Which of the two methods an event object is for: each leaves out keys that the other sends.
  enum EventShape { case single, list }

  /// The event object of one copy, or of one instance of a series; nil where the viewer may not even see that there is something.
  func event(_ row: Row, as shape: EventShape, occurrence: Occurrence? = nil) -> PHPArray? {
    let visibility = world.visibility(of: row, for: viewer.id)
    if visibility == .nothing { return nil }
    var object = PHPArray()
    addIdentity(of: row, to: &object)
    addDates(of: row.event, occurrence, to: &object)
    addContent(of: row, to: &object)
    addMeeting(of: row, to: &object)
    addRecurrence(of: row.event, to: &object)
    addOrigins(of: row, to: &object)
    addOccurrence(of: row.event, occurrence, to: &object)
    fit(&object, to: shape)
    if isOld { age(&object) }
    restrict(&object, of: row.event, to: visibility)
    return object
  }

  private func addIdentity(of row: Row, to object: inout PHPArray) {
    object["ID"] = .digits(row.id)
    object["PARENT_ID"] = .digits(row.parentID)
    object["ACTIVE"] = "Y"
    object["DELETED"] = row.event.isDeleted ? "Y" : "N"
    object["CAL_TYPE"] = .string(world.calendar(row.calendar)?.type.rawValue ?? "user")
    object["OWNER_ID"] = .digits(row.owner)
    object["NAME"] = .string(row.event.name)
  }

  private func addContent(of row: Row, to object: inout PHPArray) {
    let event = row.event
    object["EVENT_TYPE"] = .optional(event.kind)
    object["CREATED_BY"] = .digits(event.creator)
    object["DATE_CREATE"] = .string(culture.dateTime(event.created))
    object["TIMESTAMP_X"] = .string(culture.dateTime(event.changed))
    object["DESCRIPTION"] = .string(event.description)
    object["DT_FROM"] = .null
    object["DT_TO"] = .null
    object["PRIVATE_EVENT"] = event.isPrivate ? "1" : ""
    object["ACCESSIBILITY"] = .string(event.availability.rawValue)
    object["IMPORTANCE"] = .string(event.importance.rawValue)
    object["LOCATION"] = .string(event.place.text)
    object["REMIND"] = .list(row.reminders.map(reminder))
    object["COLOR"] = .string(event.color)
    object["TEXT_COLOR"] = ""
  }

  private func reminder(_ reminder: Reminder) -> PHPValue {
    switch reminder {
    case .minutes(let count): ["type": "min", "count": .int(count)]
    case .hours(let count): ["type": "hour", "count": .int(count)]
    case .days(let count): ["type": "day", "count": .int(count)]
    case .dayBefore(let days, let minute): ["type": "daybefore", "before": .int(days), "time": .int(minute)]
    case .at(let time): ["type": "date", "value": .string(culture.dateTime(time))]
    }
  }

  private func addOrigins(of row: Row, to object: inout PHPArray) {
    let event = row.event
    let isPlainCopy = event.meeting == nil && object["CAL_TYPE"] != "user"
    object["DAV_XML_ID"] = isPlainCopy ? "" : .string(davID(of: event))
    object["G_EVENT_ID"] = ""
    object["DAV_EXCH_LABEL"] = ""
    object["CAL_DAV_LABEL"] = ""
    object["VERSION"] = event.changed == event.created ? "1" : "4"
    object["SECTION_ID"] = .digits(row.calendar)
    object["SYNC_STATUS"] = .null
    object["UF_CRM_CAL_EVENT"] = event.crm.isEmpty ? .bool(false) : .list(event.crm.map(PHPValue.string))
    object["UF_WEBDAV_CAL_EVENT"] = false
    object["SECTION_DAV_XML_ID"] = .null
    object["SECT_ID"] = .digits(row.calendar)
    object["OPTIONS"] = .null
    object["COLLAB_ID"] = .null
  }

  /// The true UTC start at creation, and a number that looks like the portal's hash.
  private func davID(of event: Event) -> String {
    let start = WallTime(seconds: event.when.start.epoch(in: event.when.startZone)).compact
    let hash = (0..<4).reduce(into: UInt64(truncatingIfNeeded: event.id)) { hash, _ in
      hash = hash &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    }
    return "\(start)Z-\(String(hash, radix: 16))\(String(~hash, radix: 16))@portal.example"
  }

  private func fit(_ object: inout PHPArray, to shape: EventShape) {
    switch shape {
    case .list:
      break
    case .single:
      for key in ["ACTIVE", "DT_FROM", "DT_TO", "TEXT_COLOR"] { object[key] = nil }
      object["~DESCRIPTION"] = .string(Markup.html(object["DESCRIPTION"]?.string ?? ""))
      if object["UF_CRM_CAL_EVENT"] == false { object["UF_CRM_CAL_EVENT"] = .null }
      object["UF_WEBDAV_CAL_EVENT"] = .empty
    }
  }

  /// What the tables of older versions hold where nothing was set, and the flags as texts.
  private func age(_ object: inout PHPArray) {
    if object["REMIND"] == .empty { object["REMIND"] = "" }
    if object["ACCESSIBILITY"] == "busy" { object["ACCESSIBILITY"] = "" }
    for key in ["COLOR", "RRULE", "RELATIONS", "G_EVENT_ID", "UF_CRM_CAL_EVENT", "UF_WEBDAV_CAL_EVENT"]
    where object[key]?.isEmpty == true {
      object[key] = .null
    }
    for key in ["DATE_FROM_FORMATTED", "DATE_TO_FORMATTED", "IS_DAYLIGHT_SAVING_TZ", "COLLAB_ID", "OPTIONS"] {
      object[key] = nil
    }
    object["DT_LENGTH"] = object["DT_LENGTH"].map { .digits($0.intValue) }
    object["IS_MEETING"] = object["IS_MEETING"] == true ? "1" : ""
  }

  private func restrict(_ object: inout PHPArray, of event: Event, to visibility: Visibility) {
    guard visibility < .everything else { return }
    let hidden = [
      "LOCATION", "REMIND", "ATTENDEE_LIST", "ATTENDEES_CODES", "attendeesEntityList", "UF_CRM_CAL_EVENT",
      "UF_WEBDAV_CAL_EVENT",
    ]
    for key in hidden { object[key] = nil }
    object["DESCRIPTION"] = ""
    if object["~DESCRIPTION"] != nil { object["~DESCRIPTION"] = "" }
    let word = "[\(texts.word(for: event.availability))]"
    if visibility == .title && !event.isPrivate {
      object["NAME"] = .string("\(event.name) \(word)")
    } else {
      object["NAME"] = .string(word)
      object["IS_ACCESSIBLE_TO_USER"] = false
    }
  }
}
