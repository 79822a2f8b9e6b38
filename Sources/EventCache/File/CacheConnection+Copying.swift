import CalendarModel
import Foundation
import GRDB

extension CacheConnection {
  /// Reads a copy of a file in which SQLite cannot work although it can be read: on a disk that is full or read-only there is no room
  /// for the index of its log, and some file systems have no locks. Nothing where it holds nothing yet.
  ///
  /// The copy is made where there is room, with the log, and is gone again once it is in memory. Whatever keeps SQLite out keeps other
  /// programs from writing meanwhile, too.
  static func copying(_ file: CacheFile) throws -> CacheConnection? {
    guard let identity = file.identity else { return nil }
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let copy = CacheFile(folder: folder, name: file.name, patience: file.patience)
    for (original, path) in zip(file.paths, copy.paths).prefix(2) where access(original, F_OK) == 0 {
      try Data(contentsOf: URL(filePath: original)).write(to: URL(filePath: path))
    }
    let queue = try DatabaseQueue(path: copy.path, configuration: configuration(readonly: false, copy.patience))
    let version = try queue.read(CacheSchema.version)
    guard version <= CacheSchema.current else { throw CacheFault.newer }
    guard version > 0 else { return nil }
    let source = CacheConnection(queue: queue, isWritable: true)
    var memory = try memory(copying: source)
    memory.isWritable = false
    memory.identity = identity
    return memory
  }

  /// A folder for the user alone: in memory where the system has such a place.
  private static func temporaryFolder() throws(CacheFault) -> String {
    var reason = ""
    for place in ["/dev/shm", NSTemporaryDirectory()] {
      // `mkdtemp` puts letters of its own in the place of these six.
      var template = Array("\(place)/b24cal-XXXXXX".utf8CString)
      if let path = mkdtemp(&template) { return String(cString: path) }
      reason = String(cString: strerror(errno))
    }
    throw .unwritable(reason)
  }
}
