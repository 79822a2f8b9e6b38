/// What a terminal understands that its description does not tell, by its name in `TERM`.
enum TerminalFamily {
  /// Whether it follows xterm: takes strings for the terminal itself (OSC) without showing them, and tells of the mouse.
  static func followsXterm(_ terminal: String) -> Bool {
    if terminal.isEmpty || others.contains(where: terminal.hasPrefix) { return false }
    // vt100 to vt525, but not vte.
    return !(terminal.hasPrefix("vt") && terminal.dropFirst(2).first?.isNumber == true)
  }

  /// Consoles, and descriptions that promise as good as nothing.
  private static let others = ["linux", "ansi", "pcansi", "cons", "dumb", "sun", "eterm", "hurd", "wsvt", "pcvt"]
}
