import CalendarModel
import Foundation
import GRDB

extension EventCache {
  /// Reads from memory while that is ahead of the file, else from the file; nil where there is nothing, or where it cannot
  /// be read, which `fault` then tells.
  func reading<Value>(_ read: (CacheReader) throws -> Value) -> Value? {
    do {
      guard let source = try memory ?? connectionToRead() else { return nil }
      let value = try source.queue.read { try read(CacheReader($0, user: user)) }
      if memory == nil, fault == .locked { fault = nil }
      return value
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
    let connection = try connectionToWrite()
    try connection?.queue.write { database in
      for write in writes { try write.apply(to: database, user: user) }
    }
    memory = nil
    owed = []
    if fault != .damaged { fault = nil }
  }

  /// Keeps in memory what the file does not take, beside a copy of what can be read of the file.
  private func keepInMemory(_ write: CacheWrite) {
    do {
      let memory = try memory ?? (try? .memory(copying: connectionToRead())) ?? .memory(copying: nil)
      self.memory = memory
      try memory.queue.write { try write.apply(to: $0, user: user) }
    } catch {
      fault = fault ?? CacheFault(error)
    }
    if file != nil { owe(write) }
  }

  /// Of what the portal tells so many things are owed at most, the oldest being forgotten: it will tell them again. What the person chose,
  /// answered or looked at nobody would; what was looked at as a forgotten list had it is marked as changed once more.
  private static let mostOwed = 50

  private func owe(_ write: CacheWrite) {
    owed.removeAll { $0.isOutdone(by: write) }
    owed.append(write)
    if owed.count(where: \.isTold) > Self.mostOwed, let oldest = owed.firstIndex(where: \.isTold) {
      owed.remove(at: oldest)
    }
  }

  /// The connection to the file that has the name now, which another program may have set aside.
  private func connectionToRead() throws -> CacheConnection? {
    guard let file else { return nil }
    if let connection, connection.identity == file.identity { return connection }
    connection = nil
    do { connection = try .reading(file) } catch { connection = try copy(of: file, after: error) }
    return connection
  }

  /// A copy of a file that can be read all the same; the error where it cannot be, or where waiting is the remedy.
  private func copy(of file: CacheFile, after error: any Error) throws -> CacheConnection? {
    switch CacheFault(error) {
    case .unwritable, .full: break
    case .locked where file.lockRefusal != nil: break
    case .locked, .damaged, .newer: throw error
    }
    do { return try .copying(file) } catch CacheFault.newer { throw CacheFault.newer } catch _ { throw error }
  }

  private func connectionToWrite() throws -> CacheConnection? {
    guard let file else { return nil }
    if let connection, connection.isWritable, connection.identity == file.identity { return connection }
    connection = nil
    connection = try .writing(file)
    return connection
  }

  /// Does what an error of the file asks for: one that is damaged is set aside, one that cannot be used is let be.
  private func settle(_ error: any Error) {
    fault = CacheFault(error)
    switch fault {
    case .damaged:
      let damaged = connection?.identity ?? file?.identity
      connection = nil
      do throws(CacheFault) {
        try file?.setAside(damaged)
      } catch {
        fault = error
        file = nil
      }
    case .newer:
      connection = nil
      file = nil
    case .locked where connection == nil: fault = file?.lockRefusal ?? fault
    case .unwritable, .full: connection = nil
    case .locked, nil: break
    }
  }
}
