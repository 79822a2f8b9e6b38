import CalendarFeature
import Settings
import Wording

extension KeyProblem {
  /// What is wrong, and what to do about it.
  func words(_ wording: Wording) -> String {
    switch self {
    case .unknownCommand(let name, let nearest): wording.unknownAction(name, nearest: nearest)
    case .unknownKey(let command, let name, let nearest): wording.unknownKeyName(command, name, nearest: nearest)
    case .clash(let clash): clash.words(wording)
    case .interrupt(let command): wording.reservedInterrupt(command)
    case .escape(let command): wording.reservedEscape(command)
    }
  }
}

extension KeyMap.Clash {
  fileprivate func words(_ wording: Wording) -> String {
    let (own, others) = ("\(keys)", "\(otherKeys)")
    let what =
      if keys == otherKeys {
        wording.sameKeys(command, own, of: other)
      } else if keys.starts(with: otherKeys) {
        wording.keysBegin(command, own, with: others, of: other)
      } else {
        wording.keysAreBeginning(command, own, ofKeys: others, of: other)
      }
    return what + (command == other ? wording.oneOfTheTwo : wording.freeKeys(of: other))
  }
}
