import Foundation

/// A folder in which programs keep what the portal told them, for as long as something is done with it.
struct CacheHome {
  let path: String

  /// What makes a program keep it there.
  var variables: [String: String] { ["XDG_CACHE_HOME": path] }

  /// The files of the caches.
  var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path + "/b24cal"))?.sorted() ?? []
  }

  /// Makes a folder, and removes it afterwards.
  static func with(_ body: (CacheHome) async throws -> Void) async throws {
    let path = URL.temporaryDirectory.appending(path: "b24cal-cache-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await body(CacheHome(path: path))
  }
}
