public import CalendarModel

extension Wording {
  /// The title of the box that asks what to copy.
  public var copyTitleOfBox: String { say(en: "Copy", ru: "Скопировать") }
  /// The keys of that box.
  public var copyHint: String { say(en: "y all, Esc cancels", ru: "y всё, Esc отмена") }
  /// The first link.
  public var copyLink: String { say(en: "link", ru: "ссылка") }
  /// The title.
  public var copyTitle: String { say(en: "title", ru: "название") }
  /// When.
  public var copyTime: String { say(en: "time", ru: "время") }
  /// Where.
  public var copyPlace: String { say(en: "place", ru: "место") }
  /// The number of the event.
  public var copyID: String { say(en: "id", ru: "номер") }
  /// All of these.
  public var copyAll: String { say(en: "all", ru: "всё") }

  /// That something was given to the clipboard.
  public func copied(_ what: String) -> String { say(en: "copied: \(what)", ru: "скопировано: \(what)") }

  /// That a text is longer than terminals take, in bytes of its encoded form.
  public func tooLongToCopy(bytes: Int, limit: Int) -> String {
    say(
      en: "too long to copy: \(bytes) bytes encoded, terminals take \(limit)",
      ru: "слишком длинно: \(bytes) байт в кодировке, терминал берёт \(limit)")
  }

  /// That a terminal has no clipboard.
  public func noClipboard(_ terminal: String) -> String {
    say(
      en: "the terminal \(terminal) has no clipboard to copy to",
      ru: "у терминала \(terminal) нет буфера обмена")
  }

  /// That an event has no link.
  public var noLinks: String { say(en: "no link in place or description", ru: "ссылок в месте и описании нет") }

  /// Which of several links is shown.
  public func link(_ number: Int, of count: Int) -> String {
    count > 1
      ? say(en: "Link \(number) of \(count)", ru: "Ссылка \(number) из \(count)") : say(en: "Link", ru: "Ссылка")
  }

  /// The keys of the page of links.
  public func linkHint(several: Bool) -> String {
    (several ? say(en: "j/k choose, ", ru: "j/k выбор, ") : "")
      + say(en: "y copies, Esc back", ru: "y копия, Esc назад")
  }

  /// How large a window has to be to show the code.
  public func codeNeeds(columns: Int, rows: Int) -> String {
    let size = "\(columns)\(isASCII ? "x" : "×")\(rows)"
    return say(en: "The QR code needs a window of \(size).", ru: "Для QR-кода нужно окно \(size).")
  }

  /// What to install to be shown codes.
  public var codeNeedsLibrary: String {
    say(
      en: "For the QR code install libqrencode: apt install libqrencode4 (Debian).",
      ru: "Для QR-кода установите libqrencode: apt install libqrencode4 (Debian).")
  }

  /// That no code could be made.
  public var codeFailed: String { say(en: "the code could not be made", ru: "код не получился") }

  /// That the link is longer than a code can say.
  public var codeTooLong: String {
    say(en: "The link is too long for a QR code.", ru: "Ссылка слишком длинна для QR-кода.")
  }
}

extension Wording {
  /// The title of the box that asks what to export.
  public var exportTitle: String { say(en: "Export as iCalendar", ru: "Экспорт в iCalendar") }
  /// The keys of that box.
  public var exportHint: String { say(en: "Esc cancels", ru: "Esc отмена") }
  /// The event that commands work on.
  public var thisEvent: String { say(en: "this event", ru: "это событие") }

  /// The days that are to be seen: `Sat 21 Nov`, `16 Nov – 22 Nov`.
  public func daysSeen(_ days: DaySpan, today: CivilDate) -> String {
    days.count == 1
      ? day(days.first, today: today)
      : "\(plainDay(days.first, today: today)) \(dash) \(plainDay(days.last, today: today))"
  }

  /// That events were written to a file.
  public func exported(_ count: Int, to path: String) -> String { "\(events(count)): \(path)" }

  /// That a file could not be written, in the system's words.
  public func notExported(to path: String, _ reason: String) -> String {
    say(en: "not written: \(path): \(reason)", ru: "не записано: \(path): \(reason)")
  }

  /// That of none of the events enough is known to write it.
  public var nothingKnownToExport: String {
    say(en: "not written: too little is known of it yet", ru: "не записано: подробностей пока нет")
  }

  /// That there is no event to write.
  public var nothingToExport: String { say(en: "there is nothing to export here", ru: "экспортировать нечего") }
}
