extension Wording {
  /// How to go on in a list of commands.
  public var commandListHint: String {
    say(en: "type to filter, Enter runs, Esc back", ru: "наберите слово, Enter выполнит, Esc назад")
  }

  /// The title of the list of all commands.
  public var allCommands: String { say(en: "All commands", ru: "Все команды") }

  /// How to see another account.
  public func switchTo(_ account: String) -> String {
    say(en: "switch to account \(account)", ru: "перейти к записи \(account)")
  }

  /// That no command is left by what was typed.
  public var noCommand: String { say(en: "no such command", ru: "такой команды нет") }

  /// Why a command cannot be given where the person is.
  public func unavailable(because reason: String) -> String {
    say(en: "not here: \(reason)", ru: "не здесь: \(reason)")
  }

  /// Why something works in the agenda alone.
  public var agendaAlone: String { say(en: "for the agenda", ru: "для повестки") }
  /// Why something works in the day and the week alone.
  public var daysAlone: String { say(en: "for the day and the week", ru: "для дня и недели") }
  /// Why something works in the month alone.
  public var monthAlone: String { say(en: "for the month", ru: "для месяца") }
  /// Why something works with an open event alone.
  public var eventAlone: String { say(en: "for an open event", ru: "для открытого события") }
}
