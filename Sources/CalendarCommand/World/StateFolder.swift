/// Where the program keeps what is neither a setting nor could be asked for again: `$XDG_STATE_HOME/b24cal`, else
/// `$HOME/.local/state/b24cal`.
enum StateFolder {
  /// The folder's path; nil where neither variable names an absolute one.
  static func path(_ world: ProcessWorld) -> String? { world.folder("XDG_STATE_HOME", inHome: ".local/state") }
}
