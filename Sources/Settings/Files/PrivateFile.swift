public import Foundation

/// A file that holds a password: its owner's alone, and replaced in one step.
public struct PrivateFile: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// Why it cannot be used.
  public enum Fault: Error, Hashable, Sendable {
    /// There is none.
    case missing
    /// It cannot be read, and why, in the system's words.
    case unreadable(String)
    /// It cannot be written, and why.
    case unwritable(String)
    /// Others than its owner may read or write it; its mode.
    case exposed(mode: UInt16)
    /// It is another user's.
    case foreign
  }

  /// Names a file.
  public init(path: String) { self.path = path }

  /// What is in it. Others may read it: that is `checkPrivacy`'s to say.
  public func contents() throws(Fault) -> Data {
    guard access(path, F_OK) == 0 else {
      // A home that is no folder, or whose name is too long for one, holds none.
      throw [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) ? .missing : .unreadable(Self.reason)
    }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      let code = (error as? CocoaError)?.underlying as? POSIXError
      throw .unreadable(code.map { String(cString: strerror($0.code.rawValue)) } ?? error.localizedDescription)
    }
  }

  /// Fails where others can read it.
  public func checkPrivacy() throws(Fault) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(Self.reason) }
    guard status.st_uid == geteuid() || status.st_uid == 0 else { throw .foreign }
    let mode = UInt16(truncatingIfNeeded: status.st_mode & 0o777)
    guard mode & 0o077 == 0 else { throw .exposed(mode: mode) }
  }

  /// Replaces it in one step: it is the old one or the new one, whatever happens meanwhile. A folder that is missing is made, for the
  /// owner alone; where the file is a link, what it leads to is replaced.
  public func replace(with contents: Data) throws(Fault) { try FileDraft(of: self, room: 0).replace(with: contents) }

  /// Removes it, where it is there.
  public func remove() throws(Fault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .unwritable(Self.reason) }
  }

  /// The system's word for what went wrong last.
  static var reason: String { String(cString: strerror(errno)) }
}
