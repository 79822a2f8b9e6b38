public import CalendarModel

extension Wording {
  /// The title of the view of a day: `Day · Sat 21 Nov 2026 · week 47`.
  public func dayTitle(_ day: CivilDate) -> String {
    [say(en: "Day", ru: "День"), fullDay(day), week(day.isoWeek)].joined(separator: dot)
  }

  /// The title of the view of a week: `Week 47 · 16–22 Nov 2026`. The number is the ISO week's that holds its middle.
  public func weekTitle(_ span: DaySpan) -> String {
    let (first, last) = (span.first, span.last)
    let start =
      if first.year != last.year {
        "\(first.day) \(month(first)) \(first.year) \(dash) "
      } else if first.month != last.month {
        "\(first.day) \(month(first)) \(dash) "
      } else {
        "\(first.day)\(dash)"
      }
    let number = first.adding(days: 3).isoWeek
    return say(en: "Week", ru: "Неделя") + " \(number)\(dot)\(start)\(last.day) \(month(last)) \(last.year)"
  }

  /// The title of the view of a month: `November 2026`, `Ноябрь 2026`.
  public func monthTitle(year: Int, month: Int) -> String {
    let names =
      switch language {
      case .english:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December",
        ]
      case .russian:
        [
          "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь",
          "Декабрь",
        ]
      }
    return names.indices.contains(month - 1) ? "\(names[month - 1]) \(year)" : "\(year)"
  }

  /// A day at the head of a column: `Sat 21`, with little room `S21`.
  public func columnDay(_ day: CivilDate, isShort: Bool) -> String {
    isShort ? "\(weekday(day.weekday).prefix(1))\(day.day)" : "\(weekday(day.weekday)) \(day.day)"
  }

  /// What stands before the events of whole days where hours stand before others, in three letters.
  public var wholeDays: String { say(en: "all", ru: "дни") }

  /// That nothing takes the whole day.
  public var nothing: String { say(en: "nothing", ru: "ничего") }
}

extension Wording {
  /// A full hour: `09:00`.
  public func hour(_ hour: Int) -> String { clockFace(minuteOfDay: hour * 60) }
}
