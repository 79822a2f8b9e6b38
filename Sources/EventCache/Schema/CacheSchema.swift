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

  /// Brings a file up to date.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.registerMigration("1") { database in
      try database.execute(sql: first)
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: second)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }
}
