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
    case .pageDown, .pageUp, .home, .end:
      let page = max(1, size.rows - 3)
      let row = [Key.pageDown: list.row + page, .pageUp: list.row - page, .end: entries.count][key] ?? 0
      list.row = max(0, min(row, entries.count - 1))
      self.overlay = overlay(list)
    default:
      guard list.query.take(key) else { return [] }
      list.row = 0
      self.overlay = overlay(list)
    }
    return []
  }

  /// Does what an entry of a list says.
  mutating func run(_ entry: CommandEntry) -> [Effect] {
    switch entry.choice {
    case .command(let command): return perform(command)
    case .elsewhere(let command):
      notice = .notHere(command)
      return []
    case .account(let name): return leave(.account(name))
    }
  }

  /// The commands that a list offers and that hold what was typed: in the help those that work here, in the palette the others too.
  func commands(in overlay: Overlay) -> [CommandEntry] {
    switch overlay {
    case .help(let list): commandsHere.filter { $0.row.matches(list.query.text) }
    case .palette(let list): everything.filter { $0.row.matches(list.query.text) }
    case .sequence, .goTo, .search, .filter, .calendars, .answer, .busyTimes, .copy, .links, .export: []
    }
  }

  /// What cannot be done now comes last.
  private var everything: [CommandEntry] {
    let accounts = otherAccounts.map {
      CommandEntry(choice: .account($0), row: CommandListView.Entry(keys: [], text: wording.switchTo($0)))
    }
    return (commandsHere + accounts).unavailableLast + commandsElsewhere
  }

  private var commandsHere: [CommandEntry] {
    keyMap.bindings(in: context).map {
      entry(.command($0.command), $0, reason: obstacle(to: $0.command)?.words(wording))
    }.unavailableLast
  }

  private var commandsElsewhere: [CommandEntry] {
    var seen = Set(keyMap.bindings(in: context).map(\.command))
    return keyMap.bindings.compactMap { binding in
      guard let place = KeyContext.allCases.first(where: { binding.contexts.contains($0) }), place != .welcome,
        seen.insert(binding.command).inserted
      else { return nil }
      return entry(.elsewhere(binding.command), binding, reason: place.words(wording))
    }
  }

  private func entry(_ choice: CommandEntry.Choice, _ binding: KeyMap.Binding, reason: String?) -> CommandEntry {
    CommandEntry(
      choice: choice,
      row: CommandListView.Entry(keys: binding.keys, text: wording.command(binding.command), reason: reason))
  }
}

/// A command as a list offers it.
struct CommandEntry: Equatable {
  let choice: Choice
  let row: CommandListView.Entry

  /// Whether it can be given where the person is.
  var isHere: Bool {
    if case .elsewhere = choice { false } else { true }
  }

  /// What is done where it is chosen.
  enum Choice: Equatable {
    case command(Command)
    /// Nothing but to say so: the command can be given elsewhere alone.
    case elsewhere(Command)
    /// Another account is shown.
    case account(String)
  }
}

extension [CommandEntry] {
  fileprivate var unavailableLast: Self { filter { $0.row.reason == nil } + filter { $0.row.reason != nil } }
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
