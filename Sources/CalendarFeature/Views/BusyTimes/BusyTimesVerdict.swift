import CalendarModel
import Canvas
import Foundation
import Wording

/// Whether those who have not declined can come at the time of the meeting, and when else they could.
struct BusyTimesVerdict {
  /// Who is taken at its time.
  let taken: [BusyTimesPage.Guest]
  /// Of how many the portal told nothing.
  private let unknown: Int
  /// The time: of a meeting of whole days all hours.
  private let slot: Range<Int>?
  /// The next start at which all are free; nil where all are anyway, or where there is none.
  let suggestion: Int?

  init(_ page: BusyTimesPage, _ day: FreeBusyDay, settings: PortalSettings, now: Date, zone: TimeZone) {
    let work = settings.workStart..<settings.workEnd
    let coming = page.guests.filter { !$0.hasDeclined }
    let judged = coming.filter { day.isKnown($0.user) }
    unknown = coming.count - judged.count
    let busy = Set(day.taken(during: page.slot ?? work, of: judged.map(\.user)))
    slot = page.slot
    taken = judged.filter { busy.contains($0.user) }
    guard let slot = page.slot, !busy.isEmpty else {
      suggestion = nil
      return
    }
    let clock = WallClock(now, in: zone)
    let earliest = day.day < clock.date ? Int.max : day.day > clock.date ? Int.min : clock.secondOfDay / 60
    suggestion = day.nextStart(for: slot, within: work, of: judged.map(\.user), earliest: earliest)
  }

  /// Draws it on two rows: a mark below the start with what it comes to, and one below the next start that suits all.
  func draw(at row: Int, _ view: BusyTimesView, on canvas: inout Canvas) {
    let wording = view.presentation.wording
    let names = taken.map(view.name)
    let texts = taken.isEmpty ? [wording.allFree(but: unknown)] : [wording.busy(names), wording.busy(names.count)]
    guard let slot else {
      draw(texts, view.layout.left, row, view, on: &canvas, mark: "")
      return
    }
    let start = time(slot.lowerBound, wording)
    draw(texts.map { "\(start) \($0)" }, view.layout.column(of: slot.lowerBound), row, view, on: &canvas, mark: "^")
    guard !taken.isEmpty else { return }
    if let suggestion {
      draw(
        ["\(time(suggestion, wording)) \(wording.allFree(but: unknown))"], view.layout.column(of: suggestion), row + 1,
        view,
        on: &canvas, mark: "^")
    } else {
      draw([wording.noTimeForAll], view.layout.left, row + 1, view, on: &canvas, mark: "")
    }
  }

  /// The same in sentences.
  func words(_ wording: Wording, name: (BusyTimesPage.Guest) -> String) -> [String] {
    let outcome = taken.isEmpty ? wording.allFree(but: unknown) : wording.busy(taken.map(name))
    guard let slot else { return [outcome] }
    let other = suggestion.map { "\(time($0, wording)) \(wording.allFree(but: unknown))" } ?? wording.noTimeForAll
    return ["\(time(slot.lowerBound, wording)) \(outcome)"] + (taken.isEmpty ? [] : [other])
  }

  /// Draws the first of some texts that fits, to the right of its mark, else to the left of it.
  private func draw(
    _ texts: [String], _ column: Int, _ row: Int, _ view: BusyTimesView, on canvas: inout Canvas, mark: String
  ) {
    guard row < (view.layout.footer ?? canvas.size.rows) else { return }
    let right = canvas.size.columns - 1 - column
    for text in texts {
      let after = mark.isEmpty ? text : "\(mark) \(text)", before = mark.isEmpty ? text : "\(text) \(mark)"
      if after.displayWidth <= right {
        canvas.draw(after, at: Point(column: column, row: row))
        return
      }
      if before.displayWidth <= column {
        canvas.draw(before, at: Point(column: column + mark.displayWidth - before.displayWidth, row: row))
        return
      }
    }
    let text = (texts.last ?? "").truncated(to: canvas.size.columns - 2, ellipsis: view.presentation.glyphs.ellipsis)
    canvas.draw(text, at: Point(column: max(1, canvas.size.columns - 1 - text.displayWidth), row: row))
  }

  private func time(_ minute: Int, _ wording: Wording) -> String {
    wording.time(WallClock(CivilDate(dayNumber: 0), secondOfDay: minute * 60))
  }
}
