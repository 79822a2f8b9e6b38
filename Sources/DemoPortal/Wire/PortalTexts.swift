/// What the portal puts in words, in the language of the site.
struct PortalTexts {
  let language: Configuration.Language
  let culture: Culture

  private func text(_ english: String, _ russian: String) -> String {
    language == .english ? english : russian
  }

  var accessDenied: String { text("Access denied", "Доступ запрещен") }
  var noStatus: String { text("Error while retrieving status", "При выборке статуса произошла ошибка") }

  func missing(_ parameter: String, of method: String) -> String {
    text(
      "The mandatory parameter \"\(parameter)\" is not specified for the method \"\(method)\"",
      "Не задан обязательный параметр \"\(parameter)\" для метода \"\(method)\"")
  }

  func invalid(_ parameter: String) -> String {
    text("Invalid parameter value for \"\(parameter)\"", "Недопустимое значение параметра \"\(parameter)\"")
  }

  /// The word that stands in brackets for a title one may not see.
  func word(for availability: Event.Availability) -> String {
    switch availability {
    case .busy: text("Busy", "Занят")
    case .tentative: text("Undecided", "Под вопросом")
    case .free: text("Available", "Свободен")
    case .absent: text("Away", "Отсутствую")
    }
  }

  func describe(_ recurrence: Recurrence, from start: CivilDay) -> String {
    let parts = [pace(of: recurrence), text("from ", "от ") + culture.date(start)]
    return switch recurrence.end {
    case .never: parts.joined(separator: ", ")
    case .after(let count): parts.joined(separator: ", ") + text(", \(count) times", ", \(count) раз(а)")
    case .on(let day): parts.joined(separator: ", ") + text(" to ", " до ") + culture.date(day)
    }
  }

  private func pace(of recurrence: Recurrence) -> String {
    let interval = recurrence.interval
    return switch recurrence.frequency {
    case .daily:
      interval == 1 ? text("every day", "каждый день") : text("every \(interval) days", "каждый \(interval)-й день")
    case .weekly:
      (interval == 1
        ? text("every week on", "каждую неделю по")
        : text("every \(interval) weeks on", "каждую \(interval)-ю неделю по"))
        + ": " + recurrence.weekdays.map(short).joined(separator: ", ")
    case .monthly:
      interval == 1
        ? text("every month", "каждый месяц") : text("every \(interval) months", "каждый \(interval)-й месяц")
    case .yearly:
      interval == 1 ? text("every year", "каждый год") : text("every \(interval) years", "каждый \(interval)-й год")
    }
  }

  private func short(_ day: Weekday) -> String {
    text(day.abbreviation, ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"][day.rawValue])
  }
}
