import CalendarModel
import GRDB

/// A connection to a cache.
struct CacheConnection {
  /// SQLite's connection.
  let queue: DatabaseQueue
  /// Whether it can be written to.
  var isWritable: Bool
  /// The file; nil in memory.
  var identity: FileIdentity?

  /// Opens a file to read it: nothing where it holds nothing yet, one for writing where its tables must be brought up to
  /// date first.
  ///
  /// The version is looked at before any migration, which takes longer than a whole first screen may.
  static func reading(_ file: CacheFile) throws -> CacheConnection? {
    try file.check()
    guard let identity = file.identity else { return nil }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration(readonly: true, file.patience))
    switch try queue.read(CacheSchema.version) {
    case CacheSchema.current: return CacheConnection(queue: queue, isWritable: false, identity: identity)
    case ...0: return nil
    case ..<CacheSchema.current: return try writing(file)
    default: throw CacheFault.newer
    }
  }

  /// Opens a file to write to it, and makes it or brings its tables up to date where need be.
  static func writing(_ file: CacheFile) throws -> CacheConnection {
    try file.check()
    try file.make()
    let identity = file.identity
    let queue = try DatabaseQueue(path: file.path, configuration: configuration(readonly: false, file.patience))
    // A file system without shared memory keeps another journal, and says so in the answer.
    try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") }
    try CacheSchema.bringUpToDate(queue)
    return CacheConnection(queue: queue, isWritable: true, identity: identity)
  }

  /// Opens a cache in memory, with what a connection reads.
  static func memory(copying source: CacheConnection?) throws -> CacheConnection {
    let queue = try DatabaseQueue(configuration: configuration(readonly: false, .zero))
    try source?.queue.backup(to: queue)
    try CacheSchema.bringUpToDate(queue)
    return CacheConnection(queue: queue, isWritable: true)
  }

  /// How SQLite works. Half a megabyte of pages is enough for what a screen reads.
  static func configuration(readonly: Bool, _ patience: Duration) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -512; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}
