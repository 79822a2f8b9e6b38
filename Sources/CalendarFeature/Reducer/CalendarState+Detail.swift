import CalendarModel
import Foundation

extension CalendarState {
  /// Shows what was last known of the event that the cursor is on.
  mutating func recallSelected() -> [Effect] {
    guard focus == .list, let instance = cursor.instance else {
      if focus == .list { detail = nil }
      return []
    }
    return detail?.instance == instance ? [] : [.recall(instance)]
  }

  /// Takes what was last known of an event, unless the cursor has gone on.
  mutating func recall(_ instance: InstanceID, _ event: EventDetail?, asOf time: Date) -> [Effect] {
    guard cursor.instance == instance || detail?.instance == instance else { return [] }
    var pane = (detail?.instance == instance ? detail : nil) ?? DetailPane(instance)
    let before = pane.asOf ?? .distantPast
    // What was heard at a time that is still to come, since the clock was set back, gives way to anything.
    if let event, before < time || before > now {
      pane.content = .loaded(event.keeping(pane.loaded), asOf: time)
    }
    detail = pane
    keepScrollInRange()
    return fillBusyTimes()
  }

  /// Asks for the event that is shown, unless that is under way. What was heard less than a minute ago stands.
  mutating func loadDetail(isWanted: Bool = false) -> [Effect] {
    guard let pane = detail, pane.load == nil, !fetching.isForbidden, isWanted || pane.asOf?.isFresh(at: now) != true
    else { return [] }
    loads += 1
    detail?.load = DetailPane.Load(number: loads)
    return [
      .loadDetail(pane.id, on: pane.date, load: loads),
      .wait(.slowLoad, .milliseconds(200)...(.milliseconds(200))),
    ]
  }

  /// Shows what a request came to. The answer for an event that has been left is dropped.
  mutating func take(_ outcome: DetailOutcome, load: Int) -> [Effect] {
    guard detail?.load?.number == load else { return [] }
    detail?.load = nil
    defer { keepScrollInRange() }
    return [.cancelWait(.slowLoad)] + show(outcome) + fillBusyTimes()
  }

  /// Remembers that the selected event was looked at as it is.
  mutating func lookAtSelected() -> [Effect] {
    guard let entry = selected, !entry.summary.changes.isEmpty else { return [] }
    listing.lookedAt(entry.summary.id)
    keepCursor()
    return [.look(entry.summary.id)] + read(spanWanted ?? listing.span)
  }

  private mutating func show(_ outcome: DetailOutcome) -> [Effect] {
    switch outcome {
    case .found(let loaded):
      let effects = learn(portalZone: loaded.portalZone)
      answered(.loaded(loaded, asOf: now))
      learn(loaded.myAnswer, of: loaded.row)
      if let failure = loaded.namesFailure { tell(.namesMissing(failure)) }
      if isDetailZoomed, let instance = detail?.instance, cursor.instance != instance {
        cursor = Cursor(day: loaded.event.time?.days(in: zone.timeZone).first ?? instance.date, instance: instance)
        return effects + readWanted(at: cursor.day)
      }
      return effects
    case .noSuchEvent:
      answered(.noSuchEvent)
      return []
    case .noOccurrence(let date):
      answered(.noOccurrence(date))
      return []
    case .failed(let error):
      if detail?.loaded == nil { detail?.content = .failed(error) }
      return failedForOneEvent(error)
    }
  }

  private mutating func answered(_ content: DetailPane.Content) {
    detail?.content = content
    connection = connection.answered
    if case .failed = notice { notice = nil }
  }

  private mutating func learn(portalZone: TimeZone?) -> [Effect] {
    let before = zone.timeZone
    home = home.learning(portalZone: portalZone)
    guard zone.timeZone != before else { return [] }
    listing.move(to: zone.timeZone)
    return read(listing.span)
  }
}

extension EventDetail {
  /// With what lists do not tell, and an answer to the question for the one event has told before.
  fileprivate func keeping(_ earlier: EventDetail?) -> EventDetail {
    guard let earlier else { return self }
    var event = self
    if event.rawFields.isEmpty { event.rawFields = earlier.rawFields }
    if earlier.upcoming.count > event.upcoming.count { event.upcoming = earlier.upcoming }
    event.serverOffset = event.serverOffset ?? earlier.serverOffset
    return event
  }
}
