import CalendarModel
import Foundation
import GRDB

extension EventCache {
  /// Reads from memory while that is ahead of the file, else from the file; nil where there is nothing, or where it cannot
  /// be read, which `fault` then tells. A damaged file is set aside.
  func reading<Value>(_ read: (CacheReader) throws -> Value) -> Value? {
    do {
      if memory == nil, connection == nil, let file { connection = try CacheConnection.reading(file) }
      guard let source = memory ?? connection else { return nil }
      return try source.queue.read { try read(CacheReader($0, user: user)) }
    } catch {
      settle(error)
      return nil
    }
  }

  /// Writes to the file, with what is owed to it. Where that cannot be, it is kept in memory, and owed.
  func keep(_ write: CacheWrite) {
    for _ in 0..<2 where file != nil {
      do {
        try put(owed + [write])
        return
      } catch {
        settle(error)
        guard fault == .damaged else { break }
      }
    }
    keepInMemory(write)
  }

  /// Writes to the file; afterwards nothing is owed to it.
  private func put(_ writes: [CacheWrite]) throws {
    guard let file else { return }
    let connection =
      if let connection, connection.isWritable { connection } else { try CacheConnection.writing(file) }
    self.connection = connection
    try connection.queue.write { database in
      for write in writes { try write.apply(to: database, user: user) }
    }
    memory = nil
    owed = []
    if fault != .damaged { fault = nil }
  }

  /// Keeps in memory what the file does not take, beside a copy of what can be read of the file.
  private func keepInMemory(_ write: CacheWrite) {
    do {
      let memory = try memory ?? (try? .memory(copying: connection)) ?? .memory()
      self.memory = memory
      try memory.queue.write { try write.apply(to: $0, user: user) }
    } catch {
      fault = fault ?? CacheFault(error)
    }
    if file != nil { owed = (owed + [write]).suffix(Self.mostOwed) }
  }

  /// How many writes are owed at most; the oldest are forgotten, and will be heard again.
  private static let mostOwed = 50

  /// Does what an error of the file asks for.
  private func settle(_ error: any Error) {
    fault = CacheFault(error)
    switch fault {
    case .damaged:
      connection = nil
      do { try file?.setAside() } catch {
        fault = error
        file = nil
      }
    case .newer:
      connection = nil
      file = nil
    case .unwritable, .locked, .full, nil: break
    }
  }
}
