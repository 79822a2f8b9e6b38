import Glibc

/// A file that is written whole or not at all, for its owner alone, and in no other file's place.
///
/// It is written under a name of its own first and then linked to the one that it is to have, which fails where there is such a file.
struct NewFile {
  /// Where it is.
  let path: String

  /// Why there is no file: `errno`, and the path that it was to have.
  struct Failure: Error, Equatable {
    let path: String
    let number: Int32

    /// The reason in the system's words.
    var reason: String { String(cString: strerror(number)) }
  }

  /// Writes a text to a file of a name in a folder. Where the name is taken, a number goes before its ending: `a.ics`, `a-2.ics`.
  init(_ text: String, name: String, folder: String) throws(Failure) {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    // mkstemp makes a file of mode 0600 that was not there, with letters of its choice in place of the six at the end.
    var template = (base + ".b24cal-" + String(repeating: "X", count: 6)).utf8CString.map(\.self)
    let file = mkstemp(&template)
    guard file >= 0 else { throw Failure(path: base + name, number: errno) }
    defer { unlink(template) }
    fchmod(file, 0o600)
    let number = Self.write(Array(text.utf8), to: file)
    guard number == 0 else { throw Failure(path: base + name, number: number) }
    for attempt in 1...999 {
      let path = base + Self.numbered(name, attempt)
      if link(template, path) == 0 {
        self.path = path
        return
      }
      guard errno == EEXIST else { throw Failure(path: path, number: errno) }
    }
    throw Failure(path: base + name, number: EEXIST)
  }

  /// Writes all bytes to the disk and closes the file. Returns `errno`, 0 where all went well.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var failure: Int32 = 0
    var rest = bytes[...]
    while failure == 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
    }
    if failure == 0, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    return failure
  }

  private static func numbered(_ name: String, _ attempt: Int) -> String {
    guard attempt > 1 else { return name }
    guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(attempt)" }
    return "\(name[..<dot])-\(attempt)\(name[dot...])"
  }
}
