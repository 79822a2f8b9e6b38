import Glibc

/// The character set that the terminal is written to and read in.
enum TerminalLocale {
  /// Sets the process's character set (not its number formats or language) as ncurses needs it before it starts.
  ///
  /// Where none is named, `C` or `POSIX` is, or one that this machine does not have (a bare server often lacks
  /// `ru_RU.UTF-8`), it is `C.UTF-8`; an installed one that is not UTF-8 stays.
  /// - Returns: whether the character set is UTF-8.
  static func adopt(_ environment: [String: String]) -> Bool {
    let candidates = [requested(in: environment), "C.UTF-8", "C.utf8", "en_US.UTF-8"]
    _ = candidates.lazy.compactMap(\.self).first { setlocale(LC_CTYPE, $0) != nil }
    return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// The locale whose character set is asked for; nil where it is left open.
  static func requested(in environment: [String: String]) -> String? {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return named == "C" || named == "POSIX" ? nil : named
  }
}
