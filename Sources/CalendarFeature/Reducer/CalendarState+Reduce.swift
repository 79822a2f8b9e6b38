import CalendarModel
import Foundation

extension CalendarState {
  /// Takes account of what happened, and says what is to be done about it.
  public mutating func reduce(_ action: Action) -> [Effect] {
    switch action {
    case .started: return [waitForMinute] + startLoading()
    case .clockRead(let time):
      now = time
      return []
    case .keyPressed(let key): return press(key)
    case .resized(let size):
      self.size = size
      keepScrollInRange()
      return []
    case .pasted: return []
    case .resumed(let size): return reduce(.resized(size)) + [waitForMinute] + startLoading()
    case .timerFired(let reason): return fire(reason)
    case .detailLoaded(let outcome, let load):
      guard detail.load?.number == load else { return [] }
      detail.load = nil
      return [.cancelWait(.slowLoad)] + show(outcome)
    }
  }

  private mutating func fire(_ reason: WaitingFor) -> [Effect] {
    switch reason {
    case .minute: return [waitForMinute]
    case .retry: return startLoading()
    case .slowLoad:
      detail.load?.isSlow = true
      return []
    }
  }

  /// Ages and distances are told in minutes, so the next change is due when the minute is full. A second is waited at least: a time
  /// that is pinned stands where it is.
  private var waitForMinute: Effect {
    let second = now.timeIntervalSince1970.truncatingRemainder(dividingBy: 60)
    let rest = Duration.milliseconds(Int(((60 - (second < 0 ? second + 60 : second)) * 1000).rounded(.up)))
    let least = max(rest, .seconds(1))
    return .wait(.minute, least...least)
  }
}
