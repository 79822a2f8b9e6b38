import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Wording

/// The next meeting as status bars show it. Where there is none they show nothing.
struct StatusBarEntry {
  /// The meeting; nil where there is none.
  let event: EventSummary?
  let presentation: Presentation
  /// Whether it is what was last known, for the portal cannot be reached.
  var isStale = false

  /// For tmux, in whose status `#` begins a sequence: `14:00 Планёрка: статус… ?  in 40 min`, at most forty columns.
  var tmux: String { text.replacing("#", with: "##") }

  /// For waybar, which reads text and tooltip as Pango markup: an object on one line. `class` is `now`, `soon` (within a quarter of an
  /// hour), `later` or `none`, or `offline` where it is what was last known; `alt` is my answer, or `none`.
  var waybar: String {
    JSONDocument.object([
      .init("text", .string(Self.markup(text))), .init("tooltip", .string(Self.markup(tooltip))),
      .init("class", .string(isStale ? "offline" : distance)), .init("alt", .string(answer)),
    ]).text
  }

  private var text: String {
    guard let event else { return "" }
    let sign = line.map(\.sign).flatMap { $0 == " " ? nil : " \($0)" } ?? ""
    let rest = "\(sign)  \(wording.distance(event.time, now: presentation.now, in: presentation.zone))"
    let start = event.time.startClock(in: presentation.zone).map { wording.time($0) + " " } ?? ""
    let room = max(8, Self.width - start.displayWidth - rest.displayWidth)
    let title = (line?.title ?? "").truncated(to: room, ellipsis: presentation.glyphs.ellipsis)
    return (start + title + rest).safeForTerminal()
  }

  private var tooltip: String { line.map { $0.facts.joined(separator: "\n") } ?? "" }

  private var distance: String {
    guard let event, case .timed(let span) = event.time else { return "none" }
    let seconds = span.startInstant.timeIntervalSince(presentation.now)
    return seconds <= 0 ? "now" : seconds <= 900 ? "soon" : "later"
  }

  private var answer: String {
    switch event?.myAnswer.answer {
    case .accepted: "accepted"
    case .declined: "declined"
    case .notAnswered: "not-answered"
    case .organizer: "organiser"
    case nil: "none"
    }
  }

  private static func markup(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static let width = 40
  private var line: EventLine? { event.map { EventLine(event: $0, presentation: presentation) } }
  private var wording: Wording { presentation.wording }
}

extension EventTime {
  /// What clocks show at its start; nil where it takes whole days.
  fileprivate func startClock(in zone: TimeZone) -> WallClock? {
    if case .timed(let span) = self { WallClock(span.startInstant, in: zone) } else { nil }
  }
}
