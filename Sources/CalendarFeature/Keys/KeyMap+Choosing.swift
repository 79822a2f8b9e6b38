import Canvas
public import Wording

extension KeyMap {
  /// The map with other keys for some commands, wherever these can be given; none take a command's keys away.
  ///
  /// ^c quits whatever is chosen, so that the program can always be left.
  public func choosing(_ choices: [Command: [KeySequence]]) -> KeyMap {
    KeyMap(
      bindings.map { binding in
        guard var keys = choices[binding.owner] else { return binding }
        if binding.owner == .interrupt, !keys.contains(.interrupt) { keys.append(.interrupt) }
        var binding = binding
        binding.keys = keys
        return binding
      })
  }

  /// The keys of the commands that sentences name: of each the first.
  var names: [Command: String] {
    Wording.standardKeys.keys.reduce(into: [:]) { names, command in
      names[command] = keys(of: command).first.map { "\($0)" }
    }
  }

  /// The keys that were chosen for a command, or are its own by standard; empty where it has none.
  public func keys(of command: Command) -> [KeySequence] { bindings.first { $0.owner == command }?.keys ?? [] }
}

extension KeySequence {
  /// What always quits.
  public static let interrupt = KeySequence(.control("c"))
}
