import CalendarModel
import Canvas
import Wording

/// The keys that are most of use where the person is, as many as fit whole.
struct HintLine {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  func line(width: Int) -> StyledLine {
    var line = StyledLine()
    for command in commands(isNarrow: width < 50) {
      guard let word = state.wording.hint(command), let keys = keys(command) else { continue }
      let hint = StyledLine([
        state.presentation.span(line.spans.isEmpty ? "" : "  "), state.presentation.span(keys, .key),
        state.presentation.span(" \(word)"),
      ])
      if line.width + hint.width <= width { line = line + hint }
    }
    return line
  }

  /// What is hinted at, the most needed first.
  private func commands(isNarrow: Bool) -> [Command] {
    switch state.context {
    case .agenda:
      isNarrow ? [.open, .waiting, .help] : [.nextEvent, .open, .waiting, .search, .agenda, .help]
    case .day: [.previousDay, .previousWeek, .nextEvent, .agenda, .help]
    case .week: [.previousDay, .previousWeek, .open, .agenda, .help]
    case .month: [.previousMonth, .previousDay, .openDay, .agenda, .help]
    case .detail: isNarrow ? [.scrollDown, .back, .help] : [.scrollDown, .refresh, .help, .rawFields, .back, .quit]
    case .rawFields: isNarrow ? [.scrollDown, .back, .help] : [.scrollDown, .back, .refresh, .help, .quit]
    case .welcome: [.demo, .quit]
    }
  }

  /// The key, and beside it the one for the other direction; of the views the first and the last.
  private func keys(_ command: Command) -> String? {
    guard let key = key(of: command) else { return nil }
    if command == .agenda { return self.key(of: .month).map { "\(key)\(state.wording.dash)\($0)" } ?? "\(key)" }
    guard let opposite = Self.opposite[command], let other = self.key(of: opposite) else { return "\(key)" }
    return key == "[" || key == "{" ? "\(key) \(other)" : "\(key)/\(other)"
  }

  private func key(of command: Command) -> Key? {
    state.keyMap.bindings(in: state.context).first { $0.command == command }?.keys.first
  }

  private static let opposite: [Command: Command] = [
    .nextEvent: .previousEvent, .scrollDown: .scrollUp, .previousDay: .nextDay, .previousWeek: .nextWeek,
    .previousMonth: .nextMonth,
  ]
}
