import ArgumentParser

/// How the next meeting is printed.
enum NextFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For programs.
  case json
  /// For the status line of tmux.
  case tmux
  /// For waybar, as a custom module of return type `json`.
  case waybar
}
