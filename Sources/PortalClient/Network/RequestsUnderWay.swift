import Synchronization

/// Counts requests, so that the thread they run on does not end under one: the library ends the process for that.
final class RequestsUnderWay: Sendable {
  private let state = Mutex((count: 0, waiting: [CheckedContinuation<Void, Never>]()))

  /// One begins.
  func begin() { state.withLock { $0.count += 1 } }

  /// One has ended.
  func end() {
    let waiting = state.withLock { state in
      state.count -= 1
      guard state.count == 0 else { return [CheckedContinuation<Void, Never>]() }
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Waits until there is none.
  func ended() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        if state.count > 0 { state.waiting.append(continuation) }
        return state.count == 0
      }
      if isIdle { continuation.resume() }
    }
  }
}
