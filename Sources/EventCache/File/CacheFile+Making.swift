import CalendarModel
import Glibc

extension CacheFile {
  /// Which file stands under the name now; nil where none does.
  var identity: FileIdentity? {
    var status = stat()
    return stat(path, &status) == 0 ? FileIdentity(device: status.st_dev, number: status.st_ino) : nil
  }

  /// Fails where something stands in its place, or beside it, that is no file: a folder, a device, a pipe, which would be waited for, or a
  /// link that leads nowhere.
  func check() throws(CacheFault) {
    for path in paths {
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFLNK, stat(path, &status) != 0 {
        if errno == EACCES { continue }
        throw .damaged
      }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .damaged }
    }
  }

  /// Why no lock can be had on it, where the file system has none; nil where it has, whoever holds them.
  ///
  /// Closing the file drops the locks that this program has on it, so there must be no connection to it.
  var lockRefusal: CacheFault? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_RDLCK)
    lock.l_len = 1
    return fcntl(descriptor, F_GETLK, &lock) == 0 ? nil : Self.fault
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
  /// meanwhile is left alone, and what SQLite has removed meanwhile is not missed.
  func setAside(_ damaged: FileIdentity?) throws(CacheFault) {
    guard identity == damaged else { return }
    var status = stat()
    for path in paths where lstat(path, &status) == 0 {
      guard rename(path, path + ".damaged") == 0 || errno == ENOENT else { throw Self.fault }
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
