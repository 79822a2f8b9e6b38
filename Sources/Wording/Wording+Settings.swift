extension Wording {
  /// That the config file is not there.
  public func noConfig(_ path: String) -> String {
    say(en: "there is no config file \(path)", ru: "файла настроек \(path) нет")
  }

  /// That there is no config file, and that none is needed.
  public var noConfigNeeded: String {
    say(en: "no config file: the defaults hold", ru: "файла настроек нет: всё по умолчанию")
  }

  /// That nothing is wrong with the config file.
  public func configIsFine(_ path: String) -> String { say(en: "\(path): ok", ru: "\(path): всё в порядке") }

  /// That the config file cannot be read, and why.
  public func unreadableConfig(_ path: String, _ reason: String) -> String {
    say(en: "\(path) cannot be read: \(reason)", ru: "не удалось прочитать \(path): \(reason)")
  }

  /// That the config file is written in a way in which the program cannot change it.
  public func rigidConfig(_ path: String) -> String {
    say(
      en: "\(path) is as it was: its accounts are not written as b24cal can change them; edit it",
      ru: "\(path) остался прежним: b24cal не умеет менять учётные записи в такой записи; исправьте его сами")
  }

  /// That the config file cannot be written, and why.
  public func unwritableConfig(_ path: String, _ reason: String) -> String {
    say(
      en: "\(path) cannot be written, and is as it was: \(reason)",
      ru: "не удалось записать \(path), он остался прежним: \(reason)")
  }

  /// That the config file is no text.
  public func configIsNoText(_ path: String) -> String {
    say(en: "\(path) is not a text in UTF-8", ru: "\(path): это не текст в UTF-8")
  }

  /// That others can read the key in the config file, and what to do.
  public func exposedConfig(_ path: String, mode: String) -> String {
    say(
      en: "\(path) holds a key, and others can read it (mode \(mode)): chmod 600 \(path)",
      ru: "в \(path) лежит ключ, и его могут прочитать другие (режим \(mode)): chmod 600 \(path)")
  }

  /// That the config file is somebody else's.
  public func foreignConfig(_ path: String) -> String {
    say(en: "\(path) holds a key, and is another user's file", ru: "в \(path) лежит ключ, а файл чужой")
  }

  /// That a text is no TOML, with the parser's reason.
  public func noTOML(_ reason: String) -> String { say(en: "not TOML: \(reason)", ru: "это не TOML: \(reason)") }

  /// That there is no such setting, and which is meant.
  public func unknownKey(_ key: String, nearest: String?) -> String {
    say(en: "there is no setting \(key)", ru: "настройки \(key) нет") + meant(nearest)
  }

  /// That a setting is of another kind than it should be.
  public func wrongType(_ key: String, _ expected: String) -> String {
    say(en: "\(key) should be \(expected)", ru: "\(key) — это должно быть \(expected)")
  }

  /// A text in quotes.
  public var aText: String { say(en: "a text in quotes", ru: "текст в кавычках") }
  /// A switch.
  public var aFlag: String { say(en: "true or false", ru: "true или false") }
  /// A list.
  public var aListOfTexts: String { say(en: "a list of texts: [\"a\", \"b\"]", ru: "список текстов: [\"a\", \"b\"]") }
  /// A table.
  public var aTable: String { say(en: "a table", ru: "таблица") }

  /// That a setting's value is none that there is, and which is meant, or where they are few, which there are.
  public func unknownValue(_ key: String, _ value: String, nearest: String?, choices: [String]) -> String {
    let nearest = nearest == value ? nil : nearest
    let few = choices.isEmpty || choices.count > 8 ? "" : ": \(choices.joined(separator: ", "))"
    return say(en: "\(key) cannot be \"\(value)\"", ru: "\(key) не может быть \"\(value)\"")
      + (nearest == nil ? few : meant(nearest))
  }

  /// That a setting is beyond its range.
  public func outOfRange(_ key: String, _ value: String, range: String) -> String {
    say(
      en: "\(key) cannot be \"\(value)\": it is a number with s, m or h, \(range)",
      ru: "\(key) не может быть \"\(value)\": это число с s, m или h, \(range)")
  }

  /// That a table lacks one of some settings.
  public func missingKey(_ table: String, oneOf keys: [String]) -> String {
    let list = keys.joined(separator: ", ")
    if keys.count == 1 { return say(en: "\(table) needs \(list)", ru: "в \(table) нужно \(list)") }
    return say(en: "\(table) needs one of: \(list)", ru: "в \(table) нужно одно из: \(list)")
  }

  /// That a table of styles lacks some, all of which it needs.
  public func missingStyles(_ table: String, _ keys: [String]) -> String {
    let list = keys.joined(separator: ", ")
    return say(
      en: "\(table) lacks \(list): add them, or inherit = \"auto\"",
      ru: "в \(table) не хватает \(list): добавьте или напишите inherit = \"auto\"")
  }

  /// That a setting leads over others back to itself.
  public func circle(_ key: String, _ names: [String]) -> String {
    let way = names.joined(separator: isASCII ? " > " : " → ")
    return say(en: "\(key) leads back to itself: \(way)", ru: "\(key) приводит к самому себе: \(way)")
  }

  /// That only one of some settings can be in a table.
  public func conflictingKeys(_ table: String, _ keys: [String]) -> String {
    let list = keys.joined(separator: ", ")
    return say(en: "\(table) takes only one of: \(list)", ru: "в \(table) можно только одно из: \(list)")
  }

  /// That there is no account of a name, and which there are.
  public func unknownAccount(_ name: String, of names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return say(en: "there is no account \(name)", ru: "учётной записи \(name) нет")
      + (names.isEmpty ? "" : say(en: ", only \(list)", ru: ", есть \(list)"))
  }

  /// That it is not said which account is meant.
  public func whichAccount(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return say(
      en: "there are several accounts (\(list)): --account NAME, or b24cal account use NAME",
      ru: "учётных записей несколько (\(list)): --account ИМЯ или b24cal account use ИМЯ")
  }

  /// That the command for a webhook printed nothing.
  public func silentCommand(_ account: String) -> String {
    say(
      en: "the webhook_command of \(account) printed nothing", ru: "webhook_command записи \(account) ничего не вывела")
  }

  /// That the command for a webhook failed, and how.
  public func failedCommand(_ account: String, _ reason: String) -> String {
    say(
      en: "the webhook_command of \(account) failed: \(reason)",
      ru: "webhook_command записи \(account) не удалась: \(reason)")
  }

  /// That the command for a webhook took too long.
  public func slowCommand(_ account: String, seconds: Int) -> String {
    say(
      en: "the webhook_command of \(account) took longer than \(seconds) s",
      ru: "webhook_command записи \(account) длилась дольше \(seconds) с")
  }

  /// That a file of authorities cannot be read.
  public func noAuthorities(_ path: String) -> String {
    say(
      en: "ca_file \(path) cannot be read as certificates in PEM", ru: "ca_file \(path) не читается как сертификаты PEM"
    )
  }

  /// That a command ended with an exit code that is no success.
  public func exited(_ code: Int) -> String { say(en: "it ended with \(code)", ru: "она закончилась с кодом \(code)") }

  /// That a command was ended by a signal.
  public func killed(by signal: Int) -> String {
    say(en: "signal \(signal) ended it", ru: "её завершил сигнал \(signal)")
  }

  /// Which of the words that there are is meant.
  func meant(_ nearest: String?) -> String {
    nearest.map { say(en: ": did you mean \($0)?", ru: ": может быть, \($0)?") } ?? ""
  }
}
