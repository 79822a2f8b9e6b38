/// What becomes of line breaks when a text is made safe.
public enum SafeForm: Hashable, Sendable {
  /// A line break is a space.
  case oneLine
  /// A line break, however it is spelled, is `\n`. No-break spaces stay, for wrapping to see.
  case multiLine
}

extension String {
  /// The text as it may be shown in a terminal, whoever wrote it.
  ///
  /// Nothing in it moves the cursor, changes the terminal or the order of reading, or hides: escape and control
  /// characters, bidirectional and zero-width controls, variation selectors and tags are left out. Joiners and emoji
  /// style stay within an emoji (👩‍👩‍👧). A tab is a space; what Unicode does not define, or leaves to private
  /// agreement, is U+FFFD; marks piled on one character are cut at four; a mark that begins the text is left out.
  public func safeForTerminal(_ form: SafeForm = .oneLine) -> String {
    if isPrintableASCII { return self }
    var safe = ""
    safe.reserveCapacity(utf8.count)
    for character in self {
      if character.simpleUnit != nil {
        safe.append(character)
        continue
      }
      let cluster = SafeCluster(character, form: form)
      if form == .multiLine, cluster.isLineBreak { safe += "\n" }
      for unit in cluster.units { safe += unit.text }
    }
    return safe
  }

  var isPrintableASCII: Bool { utf8.allSatisfy { 0x20..<0x7F ~= $0 } }
}
