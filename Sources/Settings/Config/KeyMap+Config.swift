import CalendarFeature
import Canvas
import Wording

extension KeyMap {
  /// The standard keys with those that a config file chooses.
  init(_ table: TableReader) {
    var choices: [Command: [KeySequence]] = [:]
    var places: [Command: TextPosition] = [:]
    for setting in table.namedTexts("keys") {
      guard let command = Command(rawValue: setting.name) else {
        let nearest = NearestWord.of(setting.name, among: Command.allCases.map(\.rawValue))
        table.refuse(.keys(.unknownCommand(setting.name, nearest: nearest)), at: setting.position)
        continue
      }
      choices[command] = Self.sequences(setting, of: command, table)
      places[command] = setting.position
    }
    self = KeyMap.standard.choosing(choices)
    for (command, place) in places {
      for clash in clashes(of: command) where clash.isTold(at: place, places) {
        table.refuse(.keys(.clash(clash)), at: place)
      }
    }
  }

  /// The keys of a setting, each once, without those that cannot be.
  private static func sequences(_ setting: NamedTexts, of command: Command, _ table: TableReader) -> [KeySequence] {
    setting.texts.reduce(into: []) { sequences, names in
      do throws(KeySequence.UnknownKey) {
        let sequence = try KeySequence(names: names)
        if let problem = sequence.problem(as: command) {
          table.refuse(.keys(problem), at: setting.position)
        } else if !sequences.contains(sequence) {
          sequences.append(sequence)
        }
      } catch {
        let nearest = NearestWord.of(error.name, among: Key.names)
        table.refuse(.keys(.unknownKey(command, name: error.name, nearest: nearest)), at: setting.position)
      }
    }
  }

  /// The line of a config file that chooses the keys that a command has.
  func setting(of command: Command) -> String {
    let names = keys(of: command).map { TOMLText.quoted("\($0)") }
    let value = names.count == 1 ? names.joined() : "[\(names.joined(separator: ", "))]"
    return "\(TOMLText.key(command.rawValue)) = \(value)"
  }
}

extension KeySequence {
  /// Why it cannot be the keys of a command, whatever others have.
  fileprivate func problem(as command: Command) -> KeyProblem? {
    if keys.contains(.control("c")), self != .interrupt || command != .interrupt { return .interrupt(command) }
    return keys.dropFirst().contains(.escape) ? .escape(command) : nil
  }
}

extension KeyMap.Clash {
  /// Whether it is told at the place of its command: each clash is told once, where the later of two commands stands.
  fileprivate func isTold(at place: TextPosition, _ places: [Command: TextPosition]) -> Bool {
    if other == command { return keys.keys.count > otherKeys.keys.count }
    return places[other].map { $0 < place } ?? true
  }
}
