public import CalendarModel

/// Events that can be written to a file.
public struct ExportOffer: Equatable, Sendable {
  /// The name of the file.
  public let name: String
  /// Which instances, in order of time.
  public let instances: [InstanceID]

  /// Offers one instance.
  public init(_ instance: InstanceID) {
    name = "b24cal-\(instance.event)-\(instance.date).ics"
    instances = [instance]
  }

  /// Offers what takes place on some days.
  public init(_ instances: [InstanceID], on days: DaySpan) {
    name = "b24cal-\(days.first)\(days.count > 1 ? "--\(days.last)" : "").ics"
    self.instances = instances
  }
}

extension CalendarState {
  /// The event that commands work on; nil where there is none, or the portal no longer has it.
  var eventOffered: ExportOffer? {
    guard let subject, !subject.isGone else { return nil }
    return (subject.detail?.event.instance ?? subject.instance).map { ExportOffer($0) }
  }

  /// What is to be seen of days, without what is gone; nil where that is nothing.
  var seenOffered: ExportOffer? {
    guard let days = daysSeen else { return nil }
    var seen: Set<InstanceID> = []
    let instances = listing.days.filter { days.contains($0.date) }.flatMap(\.entries).map(\.summary)
      .filter { !$0.isGone && seen.insert($0.id).inserted }
      .sorted { ($0.time.start(in: zone.timeZone), $0.id) < ($1.time.start(in: zone.timeZone), $1.id) }.map(\.id)
    return instances.isEmpty ? nil : ExportOffer(instances, on: days)
  }

  /// The day, the week or the month of the view, of the agenda the days that are on the screen; nil where it lists none.
  var daysSeen: DaySpan? {
    let day = cursor.day
    switch view {
    case .agenda: return agendaDaysSeen
    case .day: return DaySpan(day, day)
    case .week: return DaySpan(from: day.startOfWeek(firstWeekday), days: 7)
    case .month:
      let first = day.adding(days: 1 - day.day)
      return DaySpan(first, first.adding(months: 1).adding(days: -1))
    }
  }

  private var agendaDaysSeen: DaySpan? {
    let lines = agendaLines
    let days = lines.lines.dropFirst(agendaWindow(lines).top).prefix(listRows).compactMap { line -> CivilDate? in
      switch line {
      case .heading(let day), .nothing(let day): day
      case .entry(let day, let place): lines.entry(day: day, place: place).day
      case .now: nil
      }
    }
    guard let first = days.min(), let last = days.max() else { return nil }
    return DaySpan(first, last)
  }
}
