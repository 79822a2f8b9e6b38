import Canvas
import Wording

extension CalendarState {
  /// Gives a key to a list of commands: typing narrows it down, Enter runs what is chosen.
  mutating func type(_ key: Key, into list: CommandList, _ overlay: (CommandList) -> Overlay) -> [Effect] {
    var list = list
    let entries = commands(in: overlay(list))
    switch key {
    case .escape: self.overlay = nil
    case .enter:
      self.overlay = nil
      guard entries.indices.contains(list.row) else { return [] }
      return run(entries[list.row])
    case .down, .tab, .control("n"):
      list.row = min(list.row + 1, max(0, entries.count - 1))
      self.overlay = overlay(list)
    case .up, .backTab, .control("p"):
      list.row = max(list.row - 1, 0)
      self.overlay = overlay(list)
    default:
      guard list.query.take(key) else { return [] }
      list.row = 0
      self.overlay = overlay(list)
    }
    return []
  }

  private mutating func run(_ entry: CommandEntry) -> [Effect] {
    guard entry.isHere else {
      notice = .notHere(entry.command)
      return []
    }
    return perform(entry.command)
  }

  /// The commands that a list offers and that hold what was typed: in the help those that work here, in the palette the others too.
  func commands(in overlay: Overlay) -> [CommandEntry] {
    switch overlay {
    case .help(let list): commandsHere.filter { $0.row.matches(list.query.text) }
    case .palette(let list): (commandsHere + commandsElsewhere).filter { $0.row.matches(list.query.text) }
    case .sequence, .goTo, .search, .filter, .calendars, .answer, .busyTimes, .copy, .links, .export: []
    }
  }

  /// Those that cannot do anything now come last.
  private var commandsHere: [CommandEntry] {
    let entries = keyMap.bindings(in: context).map {
      entry($0, isHere: true, reason: obstacle(to: $0.command)?.words(wording))
    }
    return entries.filter { $0.row.reason == nil } + entries.filter { $0.row.reason != nil }
  }

  private var commandsElsewhere: [CommandEntry] {
    var seen = Set(commandsHere.map(\.command))
    return keyMap.bindings.compactMap { binding in
      guard let place = KeyContext.allCases.first(where: { binding.contexts.contains($0) }), place != .welcome,
        seen.insert(binding.command).inserted
      else { return nil }
      return entry(binding, isHere: false, reason: place.words(wording))
    }
  }

  private func entry(_ binding: KeyMap.Binding, isHere: Bool, reason: String?) -> CommandEntry {
    CommandEntry(
      command: binding.command, isHere: isHere,
      row: CommandListView.Entry(
        keys: presentation.glyphs.names(binding.keys), text: wording.command(binding.command),
        reason: reason))
  }
}

/// A command as a list offers it.
struct CommandEntry: Equatable {
  let command: Command
  /// Whether it can be given where the person is.
  let isHere: Bool
  let row: CommandListView.Entry
}

extension KeyContext {
  /// Where one has to be.
  fileprivate func words(_ wording: Wording) -> String {
    switch self {
    case .agenda: wording.agendaAlone
    case .day, .week: wording.daysAlone
    case .month: wording.monthAlone
    case .detail, .rawFields: wording.eventAlone
    case .welcome: ""
    }
  }
}
