import CalendarModel
import Foundation

/// Where the cache of one account is kept.
struct CacheFile: Hashable, Sendable {
  /// The folder, made when something is first kept.
  let folder: String
  /// The file's name in it.
  let name: String
  /// How long another program's work on it is waited for.
  let patience: Duration

  /// Names a file.
  init(folder: String, name: String, patience: Duration) {
    self.folder = folder
    self.name = name
    self.patience = patience
  }

  /// Names the file of an account at a portal, given as `host[:port]`. Nobody is number 0.
  init(folder: String, portal: String, user: UserID?, patience: Duration) {
    let name = "\(Self.safe(portal))-\(user?.rawValue ?? 0).sqlite"
    self.init(folder: folder, name: name, patience: patience)
  }

  /// The file.
  var path: String { "\(folder)/\(name)" }

  /// The file and those that SQLite keeps beside it.
  var paths: [String] { ["", "-wal", "-shm"].map { path + $0 } }

  /// A host as a file's name: a colon as `+`, and what is neither a letter, a digit, a dot nor a hyphen by its number, so
  /// that no two hosts share a file.
  private static func safe(_ host: String) -> String {
    host.lowercased().utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
        UInt8(ascii: "-"):
        String(UnicodeScalar(byte))
      case UInt8(ascii: ":"): "+"
      default: "_" + String(byte, radix: 16)
      }
    }.joined()
  }
}
