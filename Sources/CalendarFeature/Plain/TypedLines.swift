import CalendarModel

/// The lines that were typed in plain mode, and what the last of them still waits for.
public struct TypedLines: Equatable, Sendable {
  /// How many there were.
  public internal(set) var count = 0
  /// Whether it made the portal be asked for everything again.
  var asksPortal = false
  /// The event that it made be recalled.
  var recalls: InstanceID?
  /// Whether it made a file be written.
  var writesFile = false

  /// Makes one of no lines.
  public init() {}
}

extension CalendarState {
  /// Whether what the last line asked for is still under way.
  public var isAwaited: Bool {
    if spanWanted != nil || lines.writesFile || copying != nil || !answering.isIdle {
      return true
    }
    if fetching.current != nil, lines.asksPortal || listing.reading.heard[cursor.day] == nil { return true }
    if focus == .detail, detail?.load != nil || lines.recalls != nil { return true }
    if search?.isPending == true { return true }
    guard case .busyTimes(let page) = overlay, page.content == .unknown else { return false }
    return busyTimesRequest != nil || detail?.load != nil
  }

  /// Keeps in mind what a line set going, until that has come.
  mutating func awaiting(_ effects: [Effect], _ action: Action) -> [Effect] {
    switch action {
    case .lineTyped:
      for effect in effects {
        switch effect {
        case .fetch(_, _, asksSurroundings: true): lines.asksPortal = true
        case .recall(let instance): lines.recalls = instance
        case .export: lines.writesFile = true
        default: break
        }
      }
    case .recalled(let instance, _, _): if lines.recalls == instance { lines.recalls = nil }
    // A question that was asked before it may bring the old answer; it is asked once more.
    case .answered: if fetching.current != nil { lines.asksPortal = true }
    case .exported: lines.writesFile = false
    default: break
    }
    return effects
  }
}
