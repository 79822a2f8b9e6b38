import CalendarModel
import Foundation

extension CalendarState {
  /// Asks for the event, unless that is under way.
  mutating func startLoading() -> [Effect] {
    guard detail.load == nil else { return [] }
    detail.loads += 1
    detail.load = DetailPane.Load(number: detail.loads)
    return [
      .cancelWait(.retry),
      .loadDetail(detail.id, on: detail.date, load: detail.loads),
      .wait(.slowLoad, .milliseconds(200)...(.milliseconds(200))),
    ]
  }

  mutating func show(_ outcome: DetailOutcome) -> [Effect] {
    detail.load = nil
    connection = .fine
    if case .failed = notice { notice = nil }
    switch outcome {
    case .found(let loaded):
      detail.content = .loaded(loaded, asOf: now)
      zone = zone.learning(portalZone: loaded.portalZone)
    case .noSuchEvent: detail.content = .noSuchEvent
    case .noOccurrence(let date): detail.content = .noOccurrence(date)
    }
    keepScrollInRange()
    return [.cancelWait(.slowLoad)]
  }

  /// What was shown stays; a fault of the portal or of the way to it is tried again by itself.
  mutating func fail(_ error: PortalError) -> [Effect] {
    detail.load = nil
    notice = .failed(error)
    if detail.loaded == nil { detail.content = .failed(error) }
    let changed = connection.after(error, at: now)
    connection = changed ?? connection
    keepScrollInRange()
    return [.cancelWait(.slowLoad)] + (changed == nil ? [] : [.wait(.retry, .seconds(8)...(.seconds(15)))])
  }
}
