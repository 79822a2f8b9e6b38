import CalendarModel

/// Which of the entries that share a place are shown in it.
struct EntryStack {
  /// Those that are shown.
  let shown: ArraySlice<DayEntry>
  /// How many are not.
  let hidden: Int

  /// Chooses as many as there are lines, the selected one among them.
  init(_ entries: [DayEntry], lines: Int, selected: DayEntry.ID?) {
    let lines = min(max(0, lines), entries.count)
    let index = entries.firstIndex { $0.id == selected } ?? 0
    let first = max(0, index - lines + 1)
    shown = entries[min(first, entries.count - lines)...].prefix(lines)
    hidden = entries.count - lines
  }
}
