import CalendarModel
import Canvas
import Wording

/// The boxes that ask what of an event to copy, and what to export.
struct HandOverBox {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  /// What can be copied, each with its beginning. Of a masked event nothing is shown.
  func copying(within limit: Size) -> BoxView {
    let parts = CopyPart.allCases
    let column = (parts.map { $0.words(wording).displayWidth }.max() ?? 0) + 2
    // The frame takes four columns, the key three.
    let room = max(0, min(44, limit.columns - 4 - 3 - column))
    let lines = parts.map { part in
      let text = state.subject.flatMap { state.text(part, of: $0) }
      let name = part.words(wording).padded(to: column)
      return presentation.line("\(part.key)  ", .key) + presentation.line(name, text == nil ? .muted : .text)
        + presentation.line(note(part, text).truncated(to: room, ellipsis: presentation.glyphs.ellipsis), .muted)
    }
    var box = BoxView(title: wording.copyTitleOfBox, lines: lines, footer: wording.copyHint, presentation: presentation)
    for (index, part) in parts.enumerated() { box.targets[index] = .keys([.character(part.key)]) }
    return box
  }

  /// What can be exported, each with the name of the file under it.
  var exporting: BoxView {
    let days = state.daysSeen.map { wording.daysSeen($0, today: state.today) }
    let seen = state.seenOffered.map { wording.events($0.instances.count) } ?? wording.noEvents
    let event = row("e", wording.thisEvent, state.eventOffered, absence: wording.nothingSelected)
    let all = row("v", [days, seen].compactMap(\.self).joined(separator: ", "), state.seenOffered)
    var box = BoxView(
      title: wording.exportTitle, lines: event + all, footer: wording.exportHint, presentation: presentation)
    for index in box.lines.indices { box.targets[index] = .keys([index < event.count ? "e" : "v"]) }
    return box
  }

  private func note(_ part: CopyPart, _ text: String?) -> String {
    if state.isMasked || part == .all { return "" }
    return text ?? part.absence(wording)
  }

  private func row(_ key: String, _ text: String, _ offer: ExportOffer?, absence: String = "") -> [StyledLine] {
    let name = offer?.name ?? absence
    return [presentation.line("\(key)  ", .key) + presentation.line(text, offer == nil ? .muted : .text)]
      + (name.isEmpty ? [] : [presentation.line("   \(name)", .muted)])
  }

  private var presentation: Presentation { state.presentation }
  private var wording: Wording { state.wording }
}
