import CalendarModel
import Glibc

extension CacheFile {
  /// Which file stands under the name now; nil where none does.
  var identity: FileIdentity? {
    var status = stat()
    return stat(path, &status) == 0 ? FileIdentity(device: status.st_dev, number: status.st_ino) : nil
  }

  /// Makes the folder and the file where they are missing, and sees that nobody else can read the file. SQLite gives its
  /// own files beside it the same mode, whatever the umask.
  func make() throws(CacheFault) {
    guard access(path, F_OK) != 0 else {
      // Not by a descriptor: closing one would drop the locks of every connection that this program has to the file.
      try Self.check(chmod(path, 0o600))
      return
    }
    try Self.makeFolder(folder)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 || errno == EEXIST else { throw Self.fault }
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    try Self.check(fchmod(descriptor, 0o600))
  }

  /// Renames a file that is no cache, and those beside it, so that a new one can be begun. One that has taken its place
  /// meanwhile is left alone.
  func setAside(_ damaged: FileIdentity?) throws(CacheFault) {
    guard identity == damaged else { return }
    for path in paths where access(path, F_OK) == 0 {
      try Self.check(rename(path, path + ".damaged"))
    }
  }

  /// Makes a folder, and those that it is in, for the user alone.
  private static func makeFolder(_ folder: String) throws(CacheFault) {
    if access(folder, F_OK) == 0 { return }
    if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      try makeFolder(String(folder[..<slash]))
    }
    guard mkdir(folder, 0o700) == 0 else {
      if errno == EEXIST { return }
      throw fault
    }
    try check(chmod(folder, 0o700))
  }

  private static func check(_ result: CInt) throws(CacheFault) {
    if result != 0 { throw fault }
  }

  /// What the system says of the call that failed last.
  private static var fault: CacheFault { .unwritable(String(cString: strerror(errno))) }
}
