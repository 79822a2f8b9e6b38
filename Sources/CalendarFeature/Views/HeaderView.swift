import CalendarModel
import Canvas
import Foundation
import Wording

/// The top line: what is shown on the left; on the right the account, what waits for an answer and how fresh the data is.
struct HeaderView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  func draw(width: Int) -> Canvas {
    var canvas = Canvas(columns: width, rows: 1)
    let (left, right) = fitting(width - 2)
    canvas.draw(left, at: Point(column: 1, row: 0), style: state.theme.style(.heading))
    canvas.draw(right, at: Point(column: width - 1 - right.displayWidth, row: 0), style: state.theme.style(.muted))
    return canvas
  }

  /// The fullest of the texts that fit: first the account is given up, then the week, then the zone, last the age.
  private func fitting(_ width: Int) -> (left: String, right: String) {
    let zone = state.zone.isMachines ? "" : state.zone.timeZone.identifier
    let news = connection.isEmpty ? waiting : connection
    let filter = state.listing.filter.isOn ? state.wording.filterOn : ""
    let mask = state.isMasked ? state.wording.masked : ""
    let most = [mask, filter, waiting, connection, age], all = [state.account ?? ""] + most
    let candidates = [
      ([title, zone], all), ([title, zone], most), ([shortTitle, zone], most),
      ([shortTitle, zone], [mask, news, age]),
      ([shortTitle], [mask, news, age]), ([shortTitle], [mask, news.isEmpty ? age : news]), ([shortTitle], [mask]),
    ]
    return candidates.lazy.map { (joined($0), joined($1)) }
      .first { $0.0.displayWidth + 2 + $0.1.displayWidth <= width } ?? (shortTitle, "")
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: state.wording.dot)
  }

  var title: String {
    let wording = state.wording
    let day = state.cursor.day
    guard state.layout.list != nil else { return wording.header(state.today, zone: nil) }
    return switch state.view {
    case .agenda: state.listing.showsWaiting ? wording.waitingTitle : wording.header(day, zone: nil)
    case .day: wording.dayTitle(day)
    case .week: wording.weekTitle(DaySpan(from: day.startOfWeek(state.firstWeekday), days: 7))
    case .month: wording.monthTitle(year: day.year, month: day.month)
    }
  }

  private var shortTitle: String {
    switch state.view {
    case .agenda where state.listing.showsWaiting: title
    case .agenda, .day: state.wording.day(state.cursor.day, today: state.today)
    case .week, .month: title
    }
  }

  private var waiting: String {
    let count = state.listing.waitingCount
    return count == 0 ? "" : state.wording.waiting(count)
  }

  var connection: String {
    switch state.connection {
    case .fine: ""
    case .unasked: state.wording.offline
    case .troubled(let trouble, let since):
      switch trouble {
      case .offline: state.wording.offline(since: words(since))
      case .busy: state.wording.portalBusy(since: words(since))
      case .failing: state.wording.portalFailing(since: words(since))
      case .refused: state.wording.noAccess(since: words(since))
      }
    }
  }

  /// A time of today, or of another day with that.
  private func words(_ time: Date) -> String {
    let clock = WallClock(time, in: state.zone.timeZone)
    let day = clock.date == state.today ? "" : state.wording.day(clock.date, today: state.today) + " "
    return day + state.wording.time(clock)
  }

  /// How old what is seen is: of the days, the one that was heard of longest ago. That is not known where the clock was set back since.
  var age: String {
    guard let time = state.asOf else { return "" }
    guard time <= state.now.addingTimeInterval(60) else { return state.wording.ageUnknown }
    let minutes = min(max(state.now.timeIntervalSince(time) / 60, 0), 1e9)
    return state.wording.age(minutes: Int(minutes))
  }
}

extension CalendarState {
  /// When what is seen was heard; nil where nothing was.
  var asOf: Date? {
    guard layout.list != nil else { return detail?.asOf }
    let days = view == .agenda ? DaySpan(cursor.day, cursor.day.adding(days: 7)) : spanNeeded(at: cursor.day)
    return days.days.compactMap { listing.reading.heard[$0] }.min()
  }
}
