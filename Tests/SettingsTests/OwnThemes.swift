import Foundation
import Settings

/// Themes of a person's own, in files.
enum OwnThemes {
  /// The library with files by name, for as long as something is done with it.
  static func with(_ files: [String: String], _ body: (ThemeLibrary) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: "\(name).toml")) }
    try body(ThemeLibrary(folder: folder.path(percentEncoded: false)))
  }
}
