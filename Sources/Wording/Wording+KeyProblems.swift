extension Wording {
  /// What the keys of a command can be written as.
  public var someKeys: String {
    say(
      en: #"a key or a list of keys: "j", ["j", "Down"], "g t""#,
      ru: #"клавиша или список клавиш: "j", ["j", "Down"], "g t""#)
  }

  /// That there is no command of a name to choose keys for, and which is meant.
  public func unknownAction(_ name: String, nearest: String?) -> String {
    say(en: "there is no action \(name)", ru: "действия \(name) нет") + meant(nearest)
  }

  /// That there is no key of a name, and which is meant.
  public func unknownKeyName(_ command: Command, _ name: String, nearest: String?) -> String {
    say(
      en: "\(command.rawValue): there is no key \"\(name)\"", ru: "\(command.rawValue): клавиши \"\(name)\" нет")
      + meant(nearest)
  }

  /// That keys are those of another command.
  public func sameKeys(_ command: Command, _ keys: String, of other: Command) -> String {
    say(
      en: "\(command.rawValue): \(keys) is \(other.rawValue) already",
      ru: "\(command.rawValue): \(keys) — это уже \(other.rawValue)")
  }

  /// That keys begin with those of another command, which come first.
  public func keysBegin(_ command: Command, _ keys: String, with start: String, of other: Command) -> String {
    say(
      en: "\(command.rawValue): \(keys) begins with \(start), which is \(other.rawValue) already",
      ru: "\(command.rawValue): \(keys) начинается с \(start), а это уже \(other.rawValue)")
  }

  /// That the keys of another command begin with these.
  public func keysAreBeginning(_ command: Command, _ keys: String, ofKeys longer: String, of other: Command) -> String {
    say(
      en: "\(command.rawValue): \(keys) begins \(longer), which is \(other.rawValue)",
      ru: "\(command.rawValue): с \(keys) начинается \(longer), а это \(other.rawValue)")
  }

  /// How keys of another command become free.
  public func freeKeys(of other: Command) -> String {
    say(
      en: ": give that other keys or none, \"\(other.rawValue)\" = []",
      ru: ": дайте ему другие клавиши или никаких, \"\(other.rawValue)\" = []")
  }

  /// That a command cannot have two keys of which one begins the other.
  public var oneOfTheTwo: String { say(en: ": leave one of them out", ru: ": уберите одну из них") }

  /// That a key is for quitting alone.
  public func reservedInterrupt(_ command: Command) -> String {
    say(en: "\(command.rawValue): ^c always quits", ru: "\(command.rawValue): ^c всегда завершает программу")
  }

  /// That a key gives up what was begun.
  public func reservedEscape(_ command: Command) -> String {
    say(
      en: "\(command.rawValue): Esc gives up keys that were begun, it can only be the first",
      ru: "\(command.rawValue): Esc отменяет начатое, он может быть только первым")
  }
}
