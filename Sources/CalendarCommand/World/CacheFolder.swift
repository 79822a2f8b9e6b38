/// Where what was last known is kept: `$XDG_CACHE_HOME/b24cal`, else `$HOME/.cache/b24cal`.
enum CacheFolder {
  /// The folder's path; nil where neither variable names an absolute one.
  static func path(_ world: ProcessWorld) -> String? {
    func absolute(_ name: String) -> String? { world.variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    return (absolute("XDG_CACHE_HOME") ?? absolute("HOME").map { $0 + "/.cache" }).map { $0 + "/b24cal" }
  }
}
