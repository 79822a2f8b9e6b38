extension WireFormat {
  func addRecurrence(of event: Event, to object: inout PHPArray) {
    object["RRULE"] = event.recurrence.map(rule) ?? ""
    object["EXDATE"] = .string(event.exceptions.map(culture.date).joined(separator: ";"))
    object["RECURRENCE_ID"] = event.replaced.map { .int($0.series) } ?? .null
    object["RELATIONS"] = event.replaced.map(relations) ?? ""
    if let recurrence = event.recurrence {
      object["~RRULE_DESCRIPTION"] = .string(texts.describe(recurrence, from: event.when.start.day))
    }
  }

  private func relations(_ replaced: ReplacedOccurrence) -> PHPValue {
    ["COMMENT_XML_ID": .string("EVENT_\(replaced.series)_\(culture.date(replaced.start.day))")]
  }

  private func rule(_ recurrence: Recurrence) -> PHPValue {
    var rule = PHPArray()
    rule["FREQ"] = .string(recurrence.frequency.rawValue)
    if let count = recurrence.count { rule["COUNT"] = .int(count) }
    rule["INTERVAL"] = .int(recurrence.interval)
    if recurrence.frequency == .weekly {
      var days = PHPArray()
      for day in recurrence.weekdays { days[day.code] = .string(day.code) }
      rule["BYDAY"] = .array(days)
    }
    let until = culture.date(recurrence.until)
    rule["UNTIL"] = .string(until)
    rule["~UNTIL"] = recurrence.until == .endOfTime ? "" : .string(until)
    rule["UNTIL_TS"] = .int(WallTime(recurrence.until).seconds)
    return .array(rule)
  }
}
