import Foundation
import Logging
import Settings

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
    StateFolder.path(world).flatMap { PrivateFile(path: $0 + "/b24cal.log").writing(O_APPEND) }
  }
}

extension Logger {
  /// Logs nothing.
  static var silent: Logger { Logger(label: "b24cal") { _ in SwiftLogNoOpLogHandler() } }
}
