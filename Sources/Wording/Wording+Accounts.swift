extension Wording {
  /// Asks for a webhook.
  public var pasteWebhook: String {
    say(en: "Webhook (not shown): ", ru: "Вебхук (не показывается): ")
  }

  /// Asks for a portal's address.
  public var askPortal: String { say(en: "Portal's address: ", ru: "Адрес портала: ") }

  /// Asks for an application's id.
  public var askClientID: String { say(en: "Application's client id: ", ru: "Код приложения (client_id): ") }

  /// Asks for an application's secret.
  public var pasteClientSecret: String {
    say(en: "Its secret key (not shown): ", ru: "Ключ приложения (не показывается): ")
  }

  /// Asks for an account's name, and says which it gets otherwise.
  public func askAccountName(usual: String) -> String {
    say(en: "A name for it (\(usual)): ", ru: "Название (\(usual)): ")
  }

  /// That nothing was typed.
  public var nothingTyped: String { say(en: "nothing was given", ru: "ничего не введено") }

  /// What a webhook is called that was pasted.
  public var whatWasPasted: String { say(en: "what was pasted", ru: "вставленное") }

  /// That nothing was pasted.
  public var nothingPasted: String {
    say(
      en: "nothing was given: paste it, or pipe it in",
      ru: "ничего не дано: вставьте или подайте на вход")
  }

  /// That an account was not added.
  public var nothingAdded: String { say(en: "nothing was added", ru: "ничего не добавлено") }

  /// That a name cannot be an account's.
  public var badAccountName: String {
    say(en: "an account's name is one line of text", ru: "имя учётной записи — одна строка текста")
  }

  /// That the address of a webhook was given in place of a name.
  public var addressForName: String {
    say(
      en: "an account's name is a word of your choice: the address is asked for after it",
      ru: "имя учётной записи — слово на ваш выбор: адрес будет спрошен после него")
  }

  /// That an account is there already.
  public func accountExists(_ name: String) -> String {
    say(
      en: "there is an account \(name) already: remove it first, or choose another name",
      ru: "учётная запись \(name) уже есть: удалите её или выберите другое имя")
  }

  /// Who the portal takes an account for.
  public func accountWorks(_ name: String, host: String, person: String) -> String {
    say(en: "\(name): \(person) at \(host)", ru: "\(name): \(person) на \(host)")
  }

  /// That a right is missing, what it is for, and where it is given.
  public func missingRight(_ right: String) -> String {
    let use = right == "calendar" ? say(en: "events", ru: "событий") : say(en: "names", ru: "имён")
    return say(
      en:
        "the right \(right) is missing, so there will be no \(use): add it to the webhook or application at the portal",
      ru: "нет права \(right), поэтому не будет \(use): добавьте его вебхуку или приложению на портале")
  }

  /// That an account was kept although something is missing.
  public func keptAllTheSame(_ name: String) -> String {
    say(
      en: "\(name) is kept: once that is mended, b24cal account check --account \(name) tells",
      ru: "запись \(name) сохранена: когда это исправлено, проверит b24cal account check --account \(name)")
  }

  /// That there are several accounts and none that is used where none is named.
  public func chooseAccount(_ names: [String]) -> String {
    say(
      en:
        "there are several accounts now (\(names.joined(separator: ", "))): b24cal account use NAME says which is used",
      ru:
        "теперь записей несколько (\(names.joined(separator: ", "))): какую использовать, скажет b24cal account use ИМЯ"
    )
  }

  /// That the person has left.
  public var inactivePerson: String {
    say(
      en: "the portal says that the person of this account is no longer active",
      ru: "портал говорит, что сотрудник этой учётной записи больше не активен")
  }

  /// That an address is no webhook's.
  public var notAWebhook: String { say(en: "not a webhook's address", ru: "не адрес вебхука") }

  /// That there is no place for a config file.
  public var noConfigPlace: String {
    say(
      en: "there is no place for a config file: set HOME, or name one with --config",
      ru: "файлу настроек нет места: задайте HOME или укажите --config")
  }
}
