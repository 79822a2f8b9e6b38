import Canvas
import PortalWire
import Settings
import Wording

extension ConfigFile.Fault {
  /// Why the file cannot be used, in one sentence: the first problem in it, and how many there are besides.
  func sentence(_ wording: Wording, path: String) -> String {
    guard case .wrong(let problems) = self else { return words(wording, path: path) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let first = words(wording, path: name).prefix { $0 != "\n" }
    return first + (problems.all.count > 1 ? wording.moreProblems(problems.all.count - 1) : "")
  }

  /// Why the file cannot be used, a line for each problem: with its place, and what would be right.
  func words(_ wording: Wording, path: String) -> String {
    switch self {
    case .missing: wording.noConfig(path)
    case .unreadable(let reason): wording.unreadableConfig(path, reason)
    case .unwritable(let reason): wording.unwritableConfig(path, reason)
    case .notText: wording.configIsNoText(path)
    case .exposed(let mode): wording.exposedConfig(path, mode: "0" + String(mode, radix: 8))
    case .foreign: wording.foreignConfig(path)
    case .rigid: wording.rigidConfig(path)
    case .wrong(let problems):
      problems.all.map {
        // The address of a webhook may stand where something else belongs.
        let reason = WebhookKey.masked(in: $0.kind.words(wording))
        return "\(path):\($0.position.line):\($0.position.column): \(reason)".safeForTerminal()
      }.joined(separator: "\n")
    }
  }
}

extension SettingsProblem.Kind {
  fileprivate func words(_ wording: Wording) -> String {
    switch self {
    case .syntax(let reason): wording.noTOML(reason)
    case .unknownKey(let key, let nearest): wording.unknownKey(key, nearest: nearest)
    case .wrongType(let key, let expected): wording.wrongType(key, expected.words(wording))
    case .unknownValue(let key, let value, let nearest, let choices):
      wording.unknownValue(key, value, nearest: nearest, choices: choices)
    case .outOfRange(let key, let value, let range): wording.outOfRange(key, value, range: range)
    case .missing(let key, let keys): wording.missingKey(key, oneOf: keys)
    case .incomplete(let key, let keys): wording.missingStyles(key, keys)
    case .circle(let key, let names): wording.circle(key, names)
    case .conflict(let key, let keys): wording.conflictingKeys(key, keys)
    case .keys(let problem): problem.words(wording)
    }
  }
}

extension SettingsProblem.ValueKind {
  fileprivate func words(_ wording: Wording) -> String {
    switch self {
    case .text: wording.aText
    case .flag: wording.aFlag
    case .list: wording.aListOfTexts
    case .table: wording.aTable
    case .keys: wording.someKeys
    }
  }
}
