public import CalendarModel

/// A fact that the detail gives a row of its own.
public enum DetailLabel: CaseIterable, Hashable, Sendable {
  case when, overlaps, place, organizer, calendar, color, reminders, repeats, upcoming, attendees, availability,
    importance, privacy,
    meeting
  case crm, files, event, created, changed
}

extension Wording {
  /// The name of a row of the detail; the short form has at most seven letters where a narrow pane needs that.
  public func label(_ label: DetailLabel, short: Bool = false) -> String {
    switch label {
    case .when: say(en: "When", ru: "Когда")
    case .overlaps: short ? say(en: "Overlap", ru: "Внахл.") : say(en: "Overlaps", ru: "Внахлёст")
    case .place: say(en: "Where", ru: "Где")
    case .organizer: short ? say(en: "Host", ru: "Собрал") : say(en: "Organiser", ru: "Организатор")
    case .calendar: short ? say(en: "Cal.", ru: "Кал.") : say(en: "Calendar", ru: "Календарь")
    case .color: say(en: "Colour", ru: "Цвет")
    case .reminders: short ? say(en: "Remind", ru: "Напомн.") : say(en: "Reminders", ru: "Напомнить")
    case .repeats: say(en: "Repeats", ru: "Повтор")
    case .upcoming: say(en: "Next", ru: "Далее")
    case .attendees: say(en: "Attendees", ru: "Участники")
    case .availability: short ? say(en: "Shown", ru: "Время") : say(en: "Shown as", ru: "Занятость")
    case .importance: short ? say(en: "Import.", ru: "Важн.") : say(en: "Importance", ru: "Важность")
    case .privacy: say(en: "Privacy", ru: "Доступ")
    case .meeting: say(en: "Meeting", ru: "Встреча")
    case .crm: "CRM"
    case .files: say(en: "Files", ru: "Файлы")
    case .event: say(en: "Event", ru: "Событие")
    case .created: say(en: "Created", ru: "Создано")
    case .changed: short ? say(en: "Changed", ru: "Измен.") : say(en: "Changed", ru: "Изменено")
    }
  }

  /// What stands for a missing title.
  public var untitled: String { say(en: "(no title)", ru: "(без названия)") }

  /// What stands for a missing place.
  public var noPlace: String { say(en: "no place", ru: "место не указано") }

  /// What stands for a colour that is neither the event's nor its calendar's.
  public var noColor: String { say(en: "no colour", ru: "без цвета") }

  /// What stands for a fact that the portal keeps from me.
  public var hidden: String { say(en: "hidden by the portal", ru: "скрыто порталом") }

  /// A room whose name the portal does not tell.
  public func unnamedRoom(_ id: String) -> String { say(en: "room \(id)", ru: "переговорная \(id)") }

  /// A calendar whose name the portal does not tell.
  public func unnamedCalendar(_ id: SectionID) -> String { say(en: "calendar \(id)", ru: "календарь \(id)") }

  /// What the event makes of its owner's time.
  public func availability(_ availability: Availability) -> String {
    switch availability {
    case .busy: say(en: "busy", ru: "занят")
    case .tentative: say(en: "not certain", ru: "под вопросом")
    case .free: say(en: "free", ru: "свободен")
    case .absent: say(en: "absent", ru: "отсутствую")
    }
  }

  /// How important the event is.
  public func importance(_ importance: Importance) -> String {
    switch importance {
    case .high: say(en: "high", ru: "высокая")
    case .normal: say(en: "normal", ru: "обычная")
    case .low: say(en: "low", ru: "низкая")
    }
  }

  /// That others see only that the time is taken.
  public var privateEvent: String {
    say(en: "private: others see only “busy”", ru: "личное: другие видят только «занят»")
  }

  /// That I see only that the time is taken.
  public var restrictedEvent: String {
    say(en: "the portal shows you no more than this", ru: "портал показывает вам только это")
  }

  /// What the organiser chose for the meeting, as far as it is out of the ordinary.
  public func meeting(_ settings: MeetingSettings) -> [String] {
    [
      settings.notifiesHost == true ? say(en: "the host is told of answers", ru: "организатору сообщают ответы") : nil,
      settings.asksAgain == true ? say(en: "changes ask everybody again", ru: "при изменениях спросят снова") : nil,
      settings.allowsInviting == true ? say(en: "attendees may invite", ru: "участники могут приглашать") : nil,
      settings.hidesGuests == true ? say(en: "guest list hidden on the web", ru: "в браузере список скрыт") : nil,
      settings.chatID.map { say(en: "chat \($0)", ru: "чат \($0)") },
    ].compactMap(\.self)
  }

  /// A thing of the CRM.
  public func crm(_ link: CRMLink) -> String {
    guard let (kind, id) = link.target else { return link.code }
    return switch kind {
    case .lead: say(en: "lead \(id)", ru: "лид \(id)")
    case .deal: say(en: "deal \(id)", ru: "сделка \(id)")
    case .contact: say(en: "contact \(id)", ru: "контакт \(id)")
    case .company: say(en: "company \(id)", ru: "компания \(id)")
    }
  }

  /// The numbers of an event: its own, its organiser's row, its series, where they differ.
  public func identifiers(_ event: CalendarEvent) -> String {
    [
      "\(event.id)",
      event.parent.flatMap { $0 == event.id ? nil : say(en: "host's \($0)", ru: "у организатора \($0)") },
      event.version.map { say(en: "version \($0)", ru: "версия \($0)") },
      event.splitFrom.map { say(en: "split from series \($0)", ru: "отделено от серии \($0)") },
      event.resourceBookingID.map { say(en: "booking \($0)", ru: "бронь \($0)") },
      event.collaborationID.map { say(en: "collaboration \($0)", ru: "коллаба \($0)") },
      event.uid,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// A time on the portal's server's clock, by somebody if known.
  public func stamp(_ time: String, by name: String?) -> String {
    name.map { say(en: "\(time) by \($0)", ru: "\(time), \($0)") } ?? time
  }

  /// That a time is that of the portal's server, whose zone is not known.
  public func serverTime(_ time: String) -> String { say(en: "\(time), server time", ru: "\(time) по часам сервера") }
}
