import CalendarFeature
import Foundation
import Settings

/// The terminal's background as it was told last, in the cache folder's file `background`, so that the next first picture is right.
struct BackgroundMemory {
  private let folder: String?

  init(_ world: ProcessWorld) { folder = CacheFolder.path(world) }

  /// What was told last; nil where that is not known.
  func recall() -> TerminalBackground? {
    guard let bytes = file?.beginning(16) else { return nil }
    return TerminalBackground(rawValue: String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines))
  }

  /// Keeps it. Where that is not possible, the next start asks as this one did.
  func keep(_ background: TerminalBackground) {
    try? file?.writing(O_TRUNC | O_NOFOLLOW)?.write(contentsOf: Data("\(background.rawValue)\n".utf8))
  }

  /// The file; nil where there is no folder for it.
  var file: PrivateFile? { folder.map { PrivateFile(path: $0 + "/background") } }
}
