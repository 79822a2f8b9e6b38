import Foundation

/// Whether lines are printed in place of the full screen.
struct PlainMode {
  /// Whether they are.
  let isOn: Bool

  /// They are where `--plain` asks for them, and at a terminal that cannot move its cursor.
  init(_ world: ProcessWorld, _ options: GlobalOptions) {
    isOn =
      options.isPlain || (world.variable("TERM") == "dumb" && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1)
  }
}
