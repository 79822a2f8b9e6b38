import Foundation
import Settings

/// A person's own theme, with those that it inherits from.
enum ThemeSubject {
  static func take(_ bytes: [UInt8]) {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-themes-\(getpid())")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "own.toml")
    guard (try? Data(bytes).write(to: file)) != nil else { return }
    let library = ThemeLibrary(folder: folder.path(percentEncoded: false))
    guard let source = library.source("own"), let theme = try? library.theme(source) else { return }
    precondition((try? library.choice("own")) == theme.choice, "a theme is another when it is read again")
  }
}
