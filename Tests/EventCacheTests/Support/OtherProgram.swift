import Foundation

/// A program that runs beside the test.
struct OtherProgram {
  private let process = Process()

  /// Starts a program by its name or path.
  init(_ arguments: [String]) throws {
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    try process.run()
  }

  /// Waits until it ends.
  func wait() { process.waitUntilExit() }

  /// What fills the tests' account with a year of instances.
  static func fill(_ folder: String, count: Int) -> [String] {
    let path = Bundle.main.bundleURL.appending(path: "Benchmarks").path(percentEncoded: false)
    return [path, "fill", folder, "portal.example", "7", "\(count)", "2026-11-21T10:20:00Z"]
  }
}
