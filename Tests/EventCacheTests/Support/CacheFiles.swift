import CalendarModel
import EventCache
import Foundation
import GRDB

extension TemporaryFolder {
  /// The cache of the tests' account in this folder.
  func cache() -> EventCache { EventCache(folder: path, portal: "portal.example", user: me) }

  /// The cache's file.
  var file: String { path + "/portal.example-7.sqlite" }

  /// A connection of somebody else's to the cache's file.
  func connection() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: file, configuration: configuration)
  }

  /// Runs statements on the cache's file.
  func execute(_ sql: String) throws {
    try run(sql, on: connection())
  }

  /// Runs statements on a connection, outside of any transaction.
  func run(_ sql: String, on connection: DatabaseQueue) throws {
    try connection.inDatabase { try $0.execute(sql: sql) }
  }

  /// The file's mode, such as `600`.
  func mode(of name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: name.isEmpty ? path : "\(path)/\(name)")
    return String((attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0, radix: 8)
  }
}
