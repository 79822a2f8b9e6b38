import CalendarModel
import Canvas
import Foundation
import Wording

/// The top line: today on the left, the account and how fresh the data is on the right.
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

  /// The fullest of the texts that fit; the freshness is given up last.
  private func fitting(_ width: Int) -> (left: String, right: String) {
    let wording = state.wording
    let zone = state.zone.isMachines ? nil : state.zone.timeZone.identifier
    let short = wording.day(state.today, today: state.today)
    let lefts = [wording.header(state.today, zone: zone), wording.header(state.today, zone: nil), short]
    let rights = [[state.account] + freshness, freshness, Array(freshness.prefix(1))]
      .map { $0.filter { !$0.isEmpty }.joined(separator: wording.dot) }
    return lefts.lazy.flatMap { left in rights.lazy.map { (left, $0) } }
      .first { $0.0.displayWidth + 2 + $0.1.displayWidth <= width } ?? (short, "")
  }

  private var freshness: [String] { [connection, age].compactMap(\.self) }

  private var connection: String? {
    switch state.connection {
    case .fine: nil
    case .busy: state.wording.portalBusy
    case .offline(let since):
      state.wording.offline(since: state.wording.time(WallClock(since, in: state.zone.timeZone)))
    }
  }

  private var age: String? {
    guard case .loaded(_, let time) = state.detail.content else { return nil }
    let minutes = min(max(state.now.timeIntervalSince(time) / 60, 0), 1e9)
    return state.wording.age(minutes: Int(minutes))
  }
}
