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

  /// Shows what a request came to.
  mutating func show(_ outcome: DetailOutcome) -> [Effect] {
    defer { keepScrollInRange() }
    switch outcome {
    case .found(let loaded):
      zone = zone.learning(portalZone: loaded.portalZone)
      let effects = answered(.loaded(loaded, asOf: now))
      if let failure = loaded.namesFailure { notice = .namesMissing(failure) }
      return effects
    case .noSuchEvent: return answered(.noSuchEvent)
    case .noOccurrence(let date): return answered(.noOccurrence(date))
    case .failed(let error): return failed(error)
    }
  }

  private mutating func answered(_ content: DetailPane.Content) -> [Effect] {
    detail.content = content
    connection = .fine
    if case .failed = notice { notice = nil }
    return []
  }

  /// What was shown stays; a fault of the portal or of the way to it is tried again by itself.
  /// A portal that said when it will answer is left alone until then, and for ten minutes where it did not say.
  private func retryDelay(after error: PortalError) -> ClosedRange<Duration> {
    guard case .rateLimited(let until) = error else { return .seconds(8)...(.seconds(15)) }
    let rest = until.map { min(max($0.timeIntervalSince(now), 8), 3600) } ?? 600
    return .seconds(rest)...(.seconds(rest + 7))
  }

  private mutating func failed(_ error: PortalError) -> [Effect] {
    notice = .failed(error)
    if detail.loaded == nil { detail.content = .failed(error) }
    connection = connection.after(error, at: now)
    return connection == .fine ? [] : [.wait(.retry, retryDelay(after: error))]
  }
}
