/// Where what was last known is kept: `$XDG_CACHE_HOME/b24cal`, else `$HOME/.cache/b24cal`.
enum CacheFolder {
  /// The folder's path; nil where neither variable names an absolute one.
  static func path(_ world: ProcessWorld) -> String? { world.folder("XDG_CACHE_HOME", inHome: ".cache") }
}
