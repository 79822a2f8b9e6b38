import CalendarModel
import Canvas

extension CalendarState {
  /// Shows when the people of the meeting are busy on its day. Who they are may have to be found out first.
  mutating func showBusyTimes() -> [Effect] {
    guard let subject, let instance = subject.instance, let time = subject.time else {
      notice = .nothingLoaded
      return []
    }
    _ = lay(.busyTimes(BusyTimesPage(instance, at: time, in: zone.timeZone)))
    guard detail?.instance != instance || detail?.loaded == nil else { return fillBusyTimes() }
    if detail?.instance != instance { detail = DetailPane(instance) }
    return [.recall(instance)] + loadDetail(isWanted: true)
  }

  /// Puts the people of the event on the page once they are known, and asks when they are busy.
  mutating func fillBusyTimes() -> [Effect] {
    guard case .busyTimes(var page) = overlay, let detail, detail.instance == page.instance else { return [] }
    switch detail.content {
    case .loaded(let event, _):
      let isNew = page.take(event)
      overlay = .busyTimes(page)
      return isNew ? askBusyTimes() : []
    case .failed(let error):
      if page.event == nil { page.content = .failed(error) }
      overlay = .busyTimes(page)
    case .noSuchEvent, .noOccurrence: overlay = nil
    case .unknown: break
    }
    return []
  }

  /// Gives a key to the page.
  mutating func type(_ key: Key, into page: BusyTimesPage) -> [Effect] {
    let keys = [key] + CyrillicLayout.latinKeys(for: key)
    let height = max(1, BusyTimesLayout(page, settings: listing.reading.settings, size: size).rows)
    switch keys.lazy.compactMap(BusyTimesKey.init).first {
    case .back: overlay = nil
    case .day(let step):
      var page = page
      page.day = page.day.adding(days: step)
      page.content = .unknown
      overlay = .busyTimes(page)
      return askBusyTimes()
    case .again:
      return page.event == nil ? loadDetail(isWanted: true) : askBusyTimes()
    case .rows(let step): scroll(page, to: page.scroll + step, height)
    case .pages(let step): scroll(page, to: page.scroll + step * max(1, height - 1), height)
    case .top: scroll(page, to: 0, height)
    case .bottom: scroll(page, to: page.guests.count, height)
    case nil: break
    }
    return []
  }

  /// Shows what a request came to. Where the page has gone on to another day or meeting meanwhile, that is asked for now.
  mutating func take(_ result: Result<[UserID: [BusyTime]], PortalError>, ofBusyTimes load: Int) -> [Effect] {
    guard let request = busyTimesRequest, request.number == load else { return [] }
    busyTimesRequest = nil
    let effects = [Effect.cancelWait(.slowBusyTimes)]
    guard case .busyTimes(var page) = overlay else { return effects }
    guard request == page.request(number: load, isSlow: request.isSlow) else { return effects + askBusyTimes() }
    switch result {
    case .success(let busyTimes):
      page.content = .known(
        FreeBusyDay(page.day, of: busyTimes, in: zone.timeZone, leavingOut: page.isMeeting))
    case .failure(let error): page.content = .failed(error)
    }
    overlay = .busyTimes(page)
    return effects
  }

  /// Asks again for the day of the page where that failed.
  mutating func repeatBusyTimes() -> [Effect] {
    guard case .busyTimes(let page) = overlay, page.event != nil, case .failed = page.content else { return [] }
    return askBusyTimes()
  }

  /// Asks for the day of the page, unless something is asked: one request at a time.
  private mutating func askBusyTimes() -> [Effect] {
    guard case .busyTimes(let page) = overlay, !page.guests.isEmpty, busyTimesRequest == nil else { return [] }
    loads += 1
    let request = page.request(number: loads)
    busyTimesRequest = request
    return [
      .loadBusyTimes(of: request.people, on: page.span, event: page.instance.event, load: loads),
      .wait(.slowBusyTimes, .milliseconds(200)...(.milliseconds(200))),
    ]
  }

  private mutating func scroll(_ page: BusyTimesPage, to row: Int, _ height: Int) {
    var page = page
    page.scroll = min(max(row, 0), max(0, page.guests.count - height))
    overlay = .busyTimes(page)
  }
}

/// What a key does on the page.
private enum BusyTimesKey {
  case back, again, top, bottom
  case day(Int)
  case rows(Int)
  case pages(Int)

  init?(_ key: Key) {
    switch key {
    case .escape, "b", "q": self = .back
    case "h", .left: self = .day(-1)
    case "l", .right: self = .day(1)
    case "j", .down: self = .rows(1)
    case "k", .up: self = .rows(-1)
    case .pageDown, " ", .control("d"): self = .pages(1)
    case .pageUp, .control("u"): self = .pages(-1)
    case .home: self = .top
    case .end: self = .bottom
    case "r": self = .again
    default: return nil
    }
  }
}
