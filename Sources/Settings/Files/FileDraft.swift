public import Foundation

/// A file on its way to take the place of another. That it stands shows that there is a place and room for it.
public struct FileDraft: ~Copyable {
  private let path: String
  private let target: String
  private let folder: String
  private let file: FileHandle

  /// Makes a draft, with room for so many bytes.
  public init(of original: PrivateFile, room: Int) throws(PrivateFile.Fault) {
    let target = URL(fileURLWithPath: original.path).resolvingSymlinksInPath().path(percentEncoded: false)
    let folder = (target as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(error.localizedDescription)
    }
    Self.removeAbandoned(of: target)
    // No process's number: containers that share a folder may have the same, and one that was killed leaves its draft.
    let path = "\(target).\(String(UInt64.random(in: Self.numbers), radix: 16)).new"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(PrivateFile.reason) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    // Whatever the umask; without rights of its own the owner could not read it again.
    fchmod(descriptor, 0o600)
    let refusal = room > 0 ? posix_fallocate(descriptor, 0, off_t(room)) : 0
    guard refusal == 0 else {
      unlink(path)
      throw .unwritable(String(cString: strerror(refusal)))
    }
    (self.path, self.target, self.folder, self.file) = (path, target, folder, file)
  }

  /// Writes it whole, to the disk, and puts it in the place of the other.
  public consuming func replace(with contents: Data) throws(PrivateFile.Fault) {
    do { try file.write(contentsOf: contents) } catch { throw .unwritable(PrivateFile.reason) }
    let descriptor = file.fileDescriptor
    guard ftruncate(descriptor, off_t(contents.count)) == 0, fsync(descriptor) == 0, rename(path, target) == 0 else {
      throw .unwritable(PrivateFile.reason)
    }
    let parent = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if parent >= 0 {
      // Else a crash of the machine could bring the old file back.
      fsync(parent)
      close(parent)
    }
  }

  deinit { unlink(path) }

  /// What drafts are told apart by: sixteen hexadecimal digits.
  private static let numbers: ClosedRange<UInt64> = 0x1000_0000_0000_0000...(.max)

  /// Removes drafts that programs have left which were killed an hour ago or more: a draft is there for seconds.
  private static func removeAbandoned(of target: String) {
    let (folder, name) = ((target as NSString).deletingLastPathComponent, (target as NSString).lastPathComponent)
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard entry.hasPrefix(name + "."), entry.hasSuffix(".new"), entry.utf8.count == name.utf8.count + 21,
        numbers.contains(UInt64(entry.dropFirst(name.count + 1).dropLast(4), radix: 16) ?? 0)
      else { continue }
      var status = stat()
      guard lstat("\(folder)/\(entry)", &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        Date.now.timeIntervalSince1970 - Double(status.st_mtim.tv_sec) > 3600
      else { continue }
      unlink("\(folder)/\(entry)")
    }
  }
}
