extension Wording {
  /// How to go on in a list of commands.
  public var commandListHint: String {
    say(en: "type to filter, Enter runs, Esc back", ru: "наберите слово, Enter выполнит, Esc назад")
  }

  /// The title of the list of all commands.
  public var allCommands: String { say(en: "All commands", ru: "Все команды") }

  /// That no command is left by what was typed.
  public var noCommand: String { say(en: "no such command", ru: "такой команды нет") }

  /// Why a command cannot be given where the person is.
  public func unavailable(because reason: String) -> String {
    say(en: "not here: \(reason)", ru: "не здесь: \(reason)")
  }
}
