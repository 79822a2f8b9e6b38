import CalendarModel

extension CommandListView.Entry {
  /// Whether it is among those that a typed text leaves: the text is keys of the command, or begins them, or each of its words begins or
  /// is within a word of the command.
  public func matches(_ query: String) -> Bool {
    // No command is as long as a text that a terminal has not marked as pasted.
    guard query.utf8.count <= 200 else { return false }
    if let typed = try? KeySequence(names: query), keys.contains(where: { $0.starts(with: typed) }) { return true }
    return query.split(whereSeparator: \.isWhitespace).allSatisfy { SearchText($0).occurs(in: text) }
  }
}
