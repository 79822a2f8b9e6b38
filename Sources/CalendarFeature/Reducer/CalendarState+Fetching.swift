import CalendarModel
import Foundation

extension CalendarState {
  /// Asks for today and the days after it, and for those that are shown.
  mutating func refresh(asksSurroundings: Bool) -> [Effect] {
    fetching.ahead = nil
    let near = DaySpan(from: today.adding(days: -1), days: Fetching.windowLength)
    let shown = DaySpan(from: cursor.day.adding(days: -1), days: Fetching.windowLength)
    return enqueue([near] + (near.contains(cursor.day) ? [] : [shown]), asksSurroundings: asksSurroundings)
  }

  /// Asks for what the cursor rests on: the event, and the days around it that were never heard of or long ago.
  ///
  /// An event of the days that are being asked for is told with them. Days that only are old, and that nobody has gone
  /// to, can wait for those ahead.
  mutating func restOnSelected() -> [Effect] {
    if focus == .list, let instance = cursor.instance, detail?.instance != instance { detail = DetailPane(instance) }
    let event = showsSelected && !isSelectedToldSoon ? loadDetail() : []
    let missing = spanSeen.days.filter {
      (isCursorMoved ? isStale($0) : listing.reading.heard[$0] == nil) && !isAsked($0)
    }
    guard let first = missing.first, let last = missing.last else { return event }
    return event + enqueue([DaySpan(first, min(last, first.adding(days: 4 * Fetching.windowLength - 1)))])
  }

  /// Asks for the days ahead that were heard of too long ago: what waits for an answer is looked for there. With those that are seen
  /// they are one request, for everybody at this address shares what the portal takes.
  mutating func fetchAhead() -> [Effect] {
    guard fetching.current == nil, connection == .fine else { return [] }
    let ahead = DaySpan(from: today, days: EventSummary.waitingHorizon + 1)
    let stale = (ahead.overlaps(spanSeen) ? ahead.union(spanSeen) : ahead).days.filter { isStale($0) }
    guard let first = stale.first, let last = stale.last, case let span = DaySpan(first, last), span != fetching.ahead
    else { return [] }
    fetching.ahead = span
    return enqueue([span])
  }

  /// Shows what asking for days came to, reads them, and asks for what is next.
  mutating func take(_ outcome: FetchOutcome, of span: DaySpan) -> [Effect] {
    guard let question = fetching.current, question.span == span else { return [] }
    fetching.current = nil
    fetching.isSlow = false
    switch outcome {
    case .done(let skipped, let refusals, let namesFailure, let clockLead):
      connection = .fine
      fetching.failures = 0
      fetching.knowsSurroundings = fetching.knowsSurroundings || question.asksSurroundings
      if tellsOfPastFailure { notice = nil }
      compareClocks(clockLead)
      tell(skipped, refusals, namesFailure)
      return [.cancelWait(.slowFetch), .cancelWait(.retry), waitForRefresh] + read(spanWanted ?? listing.span)
        + fetchNext()
    case .failed(let error):
      fetching.queue = []
      return [.cancelWait(.slowFetch), waitForRefresh] + failed(error)
    }
  }

  /// Whether the days that are being asked for will tell of the event.
  var isSelectedToldSoon: Bool { focus == .list && isAsked(cursor.day) }

  private func isAsked(_ day: CivilDate) -> Bool {
    ([fetching.current].compactMap(\.self) + fetching.queue).contains { $0.span.contains(day) }
  }

  private func isStale(_ day: CivilDate) -> Bool {
    listing.reading.heard[day].map { $0 > now || now.timeIntervalSince($0) > Fetching.shelfLife } ?? true
  }

  /// The days that are seen, and where an end of the agenda is seen, those beyond that were looked for.
  private var spanSeen: DaySpan {
    let needed = spanNeeded(at: cursor.day)
    guard view == .agenda, !listing.showsWaiting else { return needed }
    let lines = agendaLines
    let top = agendaWindow(lines).top
    return needed.union(
      DaySpan(
        top == 0 ? min(listing.span.first, cursor.day) : cursor.day,
        top + listRows >= lines.lines.count ? max(listing.span.last, cursor.day) : cursor.day))
  }

  private var showsSelected: Bool { layout.detail != nil }

  /// Puts questions in the queue that are not in it. What seldom changes is asked for with the first of them.
  private mutating func enqueue(_ spans: [DaySpan], asksSurroundings: Bool = false) -> [Effect] {
    guard !fetching.isForbidden, account != nil else { return [] }
    for (place, span) in spans.enumerated() {
      let question = Fetching.Question(
        span: span, others: listing.reading.choice.owners, asksSurroundings: asksSurroundings && place == 0)
      if question != fetching.current, !fetching.queue.contains(question) { fetching.queue.append(question) }
    }
    return fetching.current == nil ? fetchNext() : []
  }

  private mutating func fetchNext() -> [Effect] {
    guard var question = fetching.queue.first else { return [waitForAhead] }
    fetching.queue.removeFirst()
    question.asksSurroundings = question.asksSurroundings || !fetching.knowsSurroundings
    fetching.current = question
    return [
      .fetch(question.span, others: question.others, asksSurroundings: question.asksSurroundings),
      .wait(.slowFetch, .milliseconds(200)...(.milliseconds(200))),
    ]
  }

  /// Whether the bottom line tells that an answer failed. What the person did matters more than what goes on by itself.
  var tellsFailedAnswer: Bool {
    if case .answer(let notice) = notice { notice.isError } else { false }
  }

  /// Asks once more for the days that are being asked for.
  mutating func repeatFetch() {
    if let question = fetching.current, !fetching.queue.contains(question) { fetching.queue.insert(question, at: 0) }
  }

  /// Tells of something that went on by itself, unless the bottom line has to say that an answer failed or can be taken back.
  mutating func tell(_ news: Notice) {
    if case .answer(let answer) = notice, answer.isError || answer.offer != nil { return }
    notice = news
  }

  /// Whether the bottom line tells of a failure that is over once lists came. A right that is missing for names is still missing then.
  private var tellsOfPastFailure: Bool {
    switch notice {
    case .failed: true
    case .namesMissing(let error): error.mayPass
    default: false
    }
  }

  /// Tells once that this machine's clock is off, and again where it is off by something else.
  private mutating func compareClocks(_ lead: Int?) {
    guard let lead, abs(lead - fetching.clockLead) > Fetching.clockTolerance else { return }
    fetching.clockLead = abs(lead) > Fetching.clockTolerance ? lead : 0
    if fetching.clockLead != 0 { tell(.clockOff(lead)) }
  }

  private mutating func tell(_ skipped: Int, _ refusals: [CalendarOwner: PortalError], _ names: PortalError?) {
    if let refusal = refusals.min(by: { $0.key.kind.code < $1.key.kind.code }) {
      tell(.refused(refusal.key, refusal.value))
    } else if skipped > 0 {
      tell(.skipped(skipped))
    } else if let names, names != .busy {
      tell(.namesMissing(names))
    }
  }

  /// Days ahead that are known wait until those who have started at the same time have heard of today.
  private var waitForAhead: Effect {
    let isKnown = listing.reading.heard[today.adding(days: EventSummary.waitingHorizon)] != nil
    return .wait(.ahead, isKnown ? .seconds(10)...(.seconds(40)) : .seconds(1)...(.seconds(4)))
  }

  private var waitForRefresh: Effect { .wait(.refresh, refreshInterval * 0.9...(refreshInterval * 1.1)) }
}
