import CalendarModel
import Foundation

extension CalendarState {
  /// Takes in that asking for days failed. What is shown stays; a fault of the portal or of the way to it is tried again by itself.
  mutating func failed(_ error: PortalError) -> [Effect] {
    fetching.failures += 1
    return take(error)
  }

  /// The same where one event was asked for, or answered: the portal may refuse that, or fail over it, and tell of others.
  mutating func failedForOneEvent(_ error: PortalError) -> [Effect] {
    guard error.mayBeOfOneEvent else { return take(error) }
    connection = connection.answered
    tell(.failed(error))
    return []
  }

  /// Asks again for what failed, and for the days.
  mutating func goOnAsking() -> [Effect] {
    let days = refresh(asksSurroundings: false)
    let wantsEvent = detail?.isFailed == true || connection != .fine && !isSelectedToldSoon
    return (wantsEvent ? loadDetail() : []) + repeatBusyTimes() + days
  }

  private mutating func take(_ error: PortalError) -> [Effect] {
    connection = connection.after(error, at: now)
    // The top line says that the portal is busy, beside how old what is shown is.
    if error != .busy { tell(.failed(error)) }
    guard case .troubled(let trouble, _) = connection, let delay = retryDelay(trouble, after: error) else { return [] }
    return [.wait(.retry, delay)]
  }

  /// How long to wait: twice as long after each failure from the third on, up to two minutes. A portal that said when it will answer is
  /// left alone until then, and for ten minutes where it did not say. What refuses the person is asked when all is asked again.
  private func retryDelay(_ trouble: Connection.Trouble, after error: PortalError) -> ClosedRange<Duration>? {
    if case .rateLimited(let until) = error {
      let rest = until.map { min(max($0.timeIntervalSince(now), 8), 3600) } ?? 600
      return .seconds(rest)...(.seconds(rest + 7))
    }
    let factor = 1 << min(max(fetching.failures - 2, 0), 3)
    return trouble == .refused ? nil : .seconds(8 * factor)...(.seconds(15 * factor))
  }
}

extension DetailPane {
  /// Whether there is nothing to show, for the request failed.
  var isFailed: Bool {
    if case .failed = content { true } else { false }
  }
}
