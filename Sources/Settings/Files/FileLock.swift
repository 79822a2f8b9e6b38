import Foundation

/// A lock that one program at a time has, and no longer than it runs: the system takes it from one that ends.
public struct FileLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Why it cannot be had.
  public enum Fault: Error, Hashable, Sendable {
    /// The file that it hangs on cannot be made, and why.
    case unwritable(String)
    /// Others have had it for all the time that was to be waited.
    case taken
  }

  /// Takes the lock that hangs on a file, whose folder is made where it is missing. It waits for others, but not for longer than so long.
  public init(path: String, within limit: Duration) async throws(Fault) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let deadline = ContinuousClock.now + limit
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw .unwritable(PrivateFile.reason) }
      fchmod(descriptor, 0o600)
      let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0
      let reason = errno
      if !isTaken, Self.isStill(descriptor, at: path) {
        self.path = path
        self.descriptor = descriptor
        return
      }
      close(descriptor)
      guard !isTaken || reason == EWOULDBLOCK || reason == EINTR else {
        throw .unwritable(String(cString: strerror(reason)))
      }
      guard ContinuousClock.now < deadline else { throw .taken }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Gives the lock up, as its end does.
  public consuming func giveUp() {}

  /// Gives the lock up and removes its file, which others that wait for it notice.
  public consuming func remove() { unlink(path) }

  deinit { close(descriptor) }

  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (own, named) = (stat(), stat())
    return fstat(descriptor, &own) == 0 && stat(path, &named) == 0 && own.st_ino == named.st_ino
      && own.st_dev == named.st_dev
  }
}
