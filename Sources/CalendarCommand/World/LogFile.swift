import Foundation
import Logging

/// The log file, `$XDG_STATE_HOME/b24cal/b24cal.log`, which `--verbose` turns on.
enum LogFile {
  /// A logger that adds to the file where `--verbose` asks for it.
  static func logger(_ world: ProcessWorld, _ options: GlobalOptions) -> Logger {
    options.isVerbose ? logger(world) : .silent
  }

  /// A logger that adds to the file; where it cannot be written, nothing is logged.
  static func logger(_ world: ProcessWorld) -> Logger {
    guard let file = open(world) else { return .silent }
    return Logger(label: "b24cal") { _ in LogFileHandler(file: file) }
  }

  private static func open(_ world: ProcessWorld) -> FileHandle? {
    guard let folder = StateFolder.path(world) else { return nil }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = Foundation.open(folder + "/b24cal.log", O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    return descriptor < 0 ? nil : FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}

extension Logger {
  /// Logs nothing.
  static var silent: Logger { Logger(label: "b24cal") { _ in SwiftLogNoOpLogHandler() } }
}
