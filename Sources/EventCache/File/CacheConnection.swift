import GRDB

/// A connection to a cache.
struct CacheConnection {
  /// SQLite's connection.
  let queue: DatabaseQueue
  /// Whether it can be written to.
  let isWritable: Bool

  /// Opens a file to read it: nothing where it holds nothing yet, one for writing where its tables must be brought up to
  /// date first.
  ///
  /// The version is looked at before any migration, which takes longer than a whole first screen may.
  static func reading(_ file: CacheFile) throws -> CacheConnection? {
    guard file.exists else { return nil }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration(readonly: true))
    switch try queue.read(CacheSchema.version) {
    case CacheSchema.current: return CacheConnection(queue: queue, isWritable: false)
    case ...0: return nil
    case ..<CacheSchema.current: return try writing(file)
    default: throw CacheFault.newer
    }
  }

  /// Opens a file to write to it, and makes it or brings its tables up to date where need be.
  static func writing(_ file: CacheFile) throws -> CacheConnection {
    try file.make()
    var configuration = configuration(readonly: false)
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    let version = try queue.read(CacheSchema.version)
    guard version <= CacheSchema.current else { throw CacheFault.newer }
    if version < CacheSchema.current { try CacheSchema.migrator.migrate(queue) }
    return CacheConnection(queue: queue, isWritable: true)
  }

  /// Opens a cache in memory, with what a connection reads.
  static func memory(copying source: CacheConnection? = nil) throws -> CacheConnection {
    let queue = try DatabaseQueue(configuration: configuration(readonly: false))
    try source?.queue.backup(to: queue)
    try CacheSchema.migrator.migrate(queue)
    return CacheConnection(queue: queue, isWritable: true)
  }

  /// Another program's write is waited for so briefly that no key is felt to hang; half a megabyte of pages is enough for
  /// what a screen reads.
  private static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(0.15)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -512; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}
