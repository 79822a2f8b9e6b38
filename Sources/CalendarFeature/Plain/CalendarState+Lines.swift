import CalendarModel
import Canvas
import Wording

extension CalendarState {
  /// Does what a line means: a number what it stands before, a word the command of that name, else the key of that name, or two
  /// that belong together. An empty line asks for the page once more and changes nothing.
  mutating func take(_ line: String, _ choice: LineChoice?) -> [Effect] {
    lines.count += 1
    lines.asksPortal = false
    let queued = fetching.queue.count { $0.asksSurroundings }
    var effects = rested(enter(line, choice))
    if isMasked, copying != nil {
      // What is copied is printed here.
      copying = nil
      notice = .cannot(.masked)
      effects.removeAll { if case .copy = $0 { true } else { false } }
    }
    if fetching.queue.count(where: { $0.asksSurroundings }) > queued { lines.asksPortal = true }
    return effects
  }

  /// What is done once the cursor has rested is done at once: a line is no key that is held down.
  private mutating func rested(_ effects: [Effect]) -> [Effect] {
    let isRest = { (effect: Effect) in
      if case .wait(let reason, _) = effect { reason == .recall || reason == .rest } else { false }
    }
    guard effects.contains(where: isRest) else { return effects }
    return effects.filter { !isRest($0) } + recallSelected() + restOnSelected()
  }

  private mutating func enter(_ line: String, _ choice: LineChoice?) -> [Effect] {
    let text = line.trimmed
    if let choice, !takesText { return choose(choice) }
    guard let first = text.first else {
      if case .answer(let box) = overlay, box.marked != nil { return press(.enter) }
      return []
    }
    let key = CyrillicLayout.namedKey(text)
    if key == .escape { return press(.escape) }
    if let effects = fill(text) { return effects }
    if Int(text) != nil {
      notice = .noSuchNumber(text)
      return []
    }
    if let key { return press(key) }
    if let keys = sequence(text) { return keys.flatMap { press($0) } }
    if overlay == nil, let named = entry(named: text), named.isHere {
      if named.choice != .command(.undoAnswer) { notice = nil }
      return run(named)
    }
    return enter(first, String(text.dropFirst()).trimmed)
  }

  /// The keys of a sequence that a line names, in either layout; nil where it names none.
  private func sequence(_ text: String) -> [Key]? {
    let names = text.split(whereSeparator: \.isWhitespace)
    let keys = names.compactMap { CyrillicLayout.namedKey(String($0)) }
    guard overlay == nil, keys.count == names.count, keyMap.command(for: keys, in: context) != nil else { return nil }
    return keys
  }

  /// Whether a number is text for what lies on top.
  private var takesText: Bool {
    switch overlay {
    case .goTo, .search: true
    case .sequence, .help, .palette, .filter, .calendars, .answer, .busyTimes, .copy, .links, .export, nil: false
    }
  }

  /// Gives a key and what follows on the same line: the text of a field, or the key of a box.
  private mutating func enter(_ first: Character, _ rest: String) -> [Effect] {
    let command = overlay == nil ? keyMap.command(for: .character(first), in: context) : nil
    switch command {
    case .goTo, .search, .help, .palette:
      let effects = press(.character(first))
      return effects + (fill(rest) ?? [])
    case .answer, .copy, .export, .filter:
      guard rest.count == 1, let key = rest.first else { break }
      let effects = press(.character(first))
      return overlay == nil ? effects : effects + press(.character(key))
    default: break
    }
    notice = .severalKeys
    return []
  }

  /// Gives a text to the field that lies on top; nil where there is none.
  private mutating func fill(_ text: String) -> [Effect]? {
    switch overlay {
    case .goTo:
      overlay = .goTo(TextField(text))
      return press(.enter)
    case .search(_, let origin):
      notice = nil
      let effects = look(for: TextField(text), from: origin)
      overlay = nil
      return effects
    case .help(var list):
      list.query = TextField(text)
      return runOnly(list, text) { .help($0) }
    case .palette(var list):
      list.query = TextField(text)
      return runOnly(list, text) { .palette($0) }
    case .sequence, .filter, .calendars, .answer, .busyTimes, .copy, .links, .export, nil: return nil
    }
  }

  /// Runs the command that a text names, or the only one that holds it; else lists those that do.
  private mutating func runOnly(
    _ list: CommandList, _ text: String, _ overlay: (CommandList) -> Overlay
  ) -> [Effect] {
    notice = nil
    let entries = commands(in: overlay(list))
    guard let entry = entry(named: text) ?? (entries.count == 1 ? entries.first : nil) else {
      self.overlay = overlay(list)
      return []
    }
    self.overlay = nil
    return run(entry)
  }

  /// The command that a text is the name or a key of.
  private func entry(named text: String) -> CommandEntry? {
    let all = commands(in: .palette(CommandList()))
    let keys = try? KeySequence(names: text)
    return all.first { $0.row.text.lowercased() == text.lowercased() }
      ?? keys.flatMap { keys in all.first { $0.row.keys.contains(keys) } }
  }
}
