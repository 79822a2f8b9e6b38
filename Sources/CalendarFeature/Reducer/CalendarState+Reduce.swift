import CalendarModel
import Canvas
import Foundation

extension CalendarState {
  /// Takes account of what happened, and says what is to be done about it.
  public mutating func reduce(_ action: Action) -> [Effect] {
    let before = (notice: notice, cursor: cursor, focus: focus)
    var effects = awaiting(take(action), action)
    // Keys act on what the cursor is on: however it came there, the event beside the list follows.
    if focus == .list, (cursor, focus) != (before.cursor, before.focus), detail?.instance != cursor.instance,
      !effects.contains(where: \.waitsForRecall)
    {
      effects += settle()
    }
    layOutDetail()
    if answering.leaving != nil { notice = .answer(.leaving) }
    guard let notice, let duration = notice.duration, notice != before.notice || action.isKey else { return effects }
    return effects + [.wait(.notice, duration...duration)]
  }

  private mutating func take(_ action: Action) -> [Effect] {
    switch action {
    case .started: return start()
    case .clockRead(let time):
      now = time
      return []
    case .keyPressed(let key):
      // Esc changes nothing that would be missed, and a late answer of the terminal begins with one.
      if key != .escape { hasPressedKey = true }
      return press(key)
    case .resized(let size):
      self.size = size
      keepScrollInRange()
      return []
    case .clicked(let point): return click(point)
    case .wheelTurned(let steps, let point): return turnWheel(steps, at: point)
    case .backgroundTold(let background): return take(background)
    case .preferencesRead(let outcome): return take(outcome)
    case .pasted(let text): return paste(text)
    case .lineTyped(let line, let choice): return take(line, choice)
    case .inputEnded: return leave(.asked)
    case .resumed(let size): return reduce(.resized(size)) + start()
    case .timerFired(let reason): return fire(reason)
    case .listed(let reading, let number, let arrangement): return list(reading, arrangement, number: number)
    case .fetched(let outcome, let span): return take(outcome, of: span)
    case .recalled(let instance, let event, let time): return recall(instance, event, asOf: time)
    case .detailLoaded(let outcome, let load): return take(outcome, load: load)
    case .found(let text, let hits): return take(hits, of: text)
    case .answered(let outcome, let number): return take(outcome, ofAnswer: number)
    case .busyTimesLoaded(let result, let load): return take(result, ofBusyTimes: load)
    case .copied(let outcome): return take(outcome)
    case .encoded(let text, let outcome): return take(outcome, of: text)
    case .exported(let outcome): return take(outcome)
    }
  }

  private mutating func start() -> [Effect] {
    let question = themes.asksBackground ? [Effect.askBackground] : []
    guard account != nil else { return question }
    return question + [waitForMinute] + readAround(cursor.day) + refresh(asksSurroundings: true) + settle()
      + loadDetail()
  }

  private mutating func fire(_ reason: WaitingFor) -> [Effect] {
    switch reason {
    case .minute: return [waitForMinute] + passMinute()
    case .retry, .refresh: return goOnAsking()
    case .ahead: return fetchAhead()
    case .recall: return recallSelected()
    case .rest: return restOnSelected()
    case .look: return lookAtSelected()
    case .slowLoad:
      detail?.load?.isSlow = true
      return []
    case .slowFetch:
      if fetching.current != nil { fetching.isSlow = true }
      return []
    case .notice:
      // Where lines are typed it may not have been said yet, and goes with the next of them.
      if lines.count == 0, notice?.duration != nil { notice = nil }
      return []
    case .leaving: return answering.leaving.map { [.quit($0)] } ?? []
    case .slowBusyTimes:
      busyTimesRequest?.isSlow = true
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

  /// What is on or next, and what waits, changes with the time; where the person has not moved the cursor, it follows.
  private mutating func passMinute() -> [Effect] {
    guard account != nil else { return [] }
    if !isCursorMoved, focus == .list { followNext() }
    return read(spanWanted ?? listing.span)
  }
}

extension Action {
  fileprivate var isKey: Bool {
    switch self {
    case .keyPressed, .clicked, .lineTyped: true
    default: false
    }
  }
}

extension Effect {
  fileprivate var waitsForRecall: Bool {
    if case .wait(.recall, _) = self { true } else { false }
  }
}
