import Canvas
import Foundation
import Logging

/// Writes log entries to a file, one line each.
struct LogFileHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.debug
  private let file: FileHandle

  init(file: FileHandle) { self.file = file }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let details = metadata.merging(event.metadata ?? [:]) { _, new in new }
      .sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    let line = "\(Date().formatted(.iso8601)) \(event.level) \(event.message)\(details)".safeForTerminal()
    try? file.write(contentsOf: Data((line + "\n").utf8))
  }
}
