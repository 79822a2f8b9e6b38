import CalendarModel
import Canvas
import Wording

/// The keys that are most of use where the person is, as many as fit whole.
struct HintLine {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  /// The hints that fit. The last give way first, but for the help, which lists the rest.
  func line(width: Int) -> StyledLine {
    var commands = commands(isNarrow: width < 50).filter { hint($0) != nil }
    while line(commands).width > width, let last = commands.lastIndex(where: { $0 != .help }) {
      commands.remove(at: last)
    }
    return line(commands).width > width ? StyledLine() : line(commands)
  }

  private func line(_ commands: [Command]) -> StyledLine {
    commands.compactMap(hint).reduce(StyledLine()) { line, hint in
      line.spans.isEmpty ? hint : line + state.presentation.line("  ") + hint
    }
  }

  /// The key of a command and what it does, in a word; nil where it has none here.
  func hint(_ command: Command) -> StyledLine? {
    guard let word = state.wording.hint(command), let keys = keys(command) else { return nil }
    return StyledLine([state.presentation.span(keys, .key), state.presentation.span(" \(word)")])
  }

  /// What is hinted at, the most needed first.
  private func commands(isNarrow: Bool) -> [Command] {
    switch state.context {
    case .agenda:
      isNarrow ? [.open, .answer, .help] : [.nextEvent, .open, .answer, .waiting, .search, .agenda, .help]
    case .day: [.previousDay, .previousWeek, .nextEvent, .agenda, .help]
    case .week: [.previousDay, .previousWeek, .open, .agenda, .help]
    case .month: [.previousMonth, .previousDay, .openDay, .agenda, .help]
    case .detail:
      isNarrow
        ? [.answer, .back, .help, .scrollDown] : [.scrollDown, .answer, .refresh, .back, .help, .rawFields, .quit]
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

  private func key(of command: Command) -> KeySequence? {
    state.keyMap.hintedKeys(of: command, in: state.context)
  }

  private static let opposite: [Command: Command] = [
    .nextEvent: .previousEvent, .scrollDown: .scrollUp, .previousDay: .nextDay, .previousWeek: .nextWeek,
    .previousMonth: .nextMonth,
  ]
}
