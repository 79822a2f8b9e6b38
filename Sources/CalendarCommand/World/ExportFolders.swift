import Foundation

/// Where files go that the person asks for.
struct ExportFolders: Hashable {
  /// The current folder; nil where it is gone.
  let current: String?
  /// The home folder; nil where there is none.
  let home: String?

  init(current: String?, home: String?) {
    self.current = current.flatMap { $0.hasPrefix("/") ? $0 : nil }
    self.home = home.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// The folders of the process.
  init(_ world: ProcessWorld) {
    self.init(current: FileManager.default.currentDirectoryPath, home: world.variable("HOME"))
  }

  /// Those that there are, the likeliest first.
  var all: [String] { [current, home].compactMap(\.self) }

  /// A path as it is told: the home folder is `~`, which leaves more of the line to the name.
  func shown(_ path: String) -> String {
    guard let home, home != "/", path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
