import CalendarModel

extension CommandListView.Entry {
  /// Whether it is among those that a typed text leaves: each of its words begins or is within a word of the command, or is a key.
  public func matches(_ query: String) -> Bool {
    query.split(whereSeparator: \.isWhitespace).allSatisfy { word in
      keys.split { $0 == " " || $0 == "," }.contains { $0 == word } || SearchText(word).occurs(in: text)
    }
  }
}
