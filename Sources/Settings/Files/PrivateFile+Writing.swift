public import Foundation

extension PrivateFile {
  /// Opens it to write to it, `flags` telling where: `O_APPEND`, or `O_TRUNC` to begin it anew. It is made where it is missing, and is its
  /// owner's alone whatever the umask; nil where that cannot be. A pipe in its place is not waited for.
  public func writing(_ flags: Int32) -> FileHandle? {
    try? FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK | flags, 0o600)
    guard descriptor >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    // What is no file is somebody's device.
    guard status.st_mode & S_IFMT == S_IFREG else { return handle }
    return fchmod(descriptor, 0o600) == 0 || status.st_mode & 0o077 == 0 ? handle : nil
  }

  /// The first bytes of it; nil where it is no file that can be read.
  public func beginning(_ count: Int) -> Data? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return try? handle.read(upToCount: count)
  }
}
