import CalendarModel
import GRDB

/// The tables of a cache.
enum CacheSchema {
  /// The number of the tables as this program knows them, kept in the file as `user_version`. The form of the events that
  /// are kept as JSON is part of it.
  static let current = 2

  /// The number that a file has; 0 where nothing is in it yet.
  static func version(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Brings a file up to date, in one step: of programs that begin to at once one does it, and the others find it done.
  static func bringUpToDate(_ queue: DatabaseQueue) throws {
    guard try isOld(queue.read(version)) else { return }
    try queue.inTransaction(.immediate) { database in
      guard try isOld(version(database)) else { return .rollback }
      for step in try steps.dropFirst(version(database)) { try database.execute(sql: step) }
      try database.execute(sql: "PRAGMA user_version = \(current)")
      return .commit
    }
  }

  /// What each version adds to the one before.
  private static let steps = [first, second]

  private static func isOld(_ version: Int) throws -> Bool {
    guard version <= current else { throw CacheFault.newer }
    guard version >= 0 else { throw CacheFault.damaged }
    return version < current
  }
}
