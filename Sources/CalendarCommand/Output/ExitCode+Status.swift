import ArgumentParser

extension ExitCode {
  /// Ends the command with a code; returns where that is "done".
  static func exit(_ status: ExitStatus) throws {
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
