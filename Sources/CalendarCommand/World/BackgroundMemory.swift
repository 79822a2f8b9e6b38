import CalendarFeature
import Foundation

/// The terminal's background as it was told last, in the cache folder's file `background`, so that the next first picture is right.
struct BackgroundMemory {
  private let folder: String?

  init(_ world: ProcessWorld) { folder = CacheFolder.path(world) }

  /// What was told last; nil where that is not known.
  func recall() -> TerminalBackground? {
    guard let path, let bytes = FileManager.default.contents(atPath: path) else { return nil }
    return TerminalBackground(
      rawValue: String(decoding: bytes.prefix(16), as: UTF8.self).trimmingCharacters(in: .newlines))
  }

  /// Keeps it. Where that is not possible, the next start asks as this one did.
  func keep(_ background: TerminalBackground) {
    guard let folder, let path else { return }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    try? FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      .write(contentsOf: Data("\(background.rawValue)\n".utf8))
  }

  private var path: String? { folder.map { $0 + "/background" } }
}
