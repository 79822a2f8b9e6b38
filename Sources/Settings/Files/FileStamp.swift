import Foundation

/// What changes with a file: where two stamps are the same, so is what the file holds.
public struct FileStamp: Hashable, Sendable {
  private let path: String
  /// Device, inode, size, and the seconds and nanoseconds of the last changes to content and attributes; none where there is no file.
  private let figures: [Int]

  /// Looks at a file.
  public init(path: String) {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      figures = []
      return
    }
    figures = [
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino), Int(status.st_size),
      status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
  }
}
