import Foundation
import Glibc

extension CacheFile {
  /// Whether there is a file.
  var exists: Bool { access(path, F_OK) == 0 }

  /// Makes the folder and the file where they are missing, and sees that nobody else can read the file. SQLite gives its
  /// own files beside it the same mode, whatever the umask.
  func make() throws(CacheFault) {
    if access(folder, F_OK) != 0 { try makeFolder() }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(Self.reason) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .unwritable(Self.reason) }
  }

  /// Renames a file that is no cache, and those beside it, so that a new one can be begun.
  func setAside() throws(CacheFault) {
    for path in paths where access(path, F_OK) == 0 {
      guard rename(path, path + ".damaged") == 0 else { throw .unwritable(Self.reason) }
    }
  }

  /// Makes the folder, and those that it is in, for the user alone.
  private func makeFolder() throws(CacheFault) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(Self.reason)
    }
    guard chmod(folder, 0o700) == 0 else { throw .unwritable(Self.reason) }
  }

  /// What the system says of the call that failed last.
  private static var reason: String { String(cString: strerror(errno)) }
}
