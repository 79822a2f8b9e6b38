extension Wording {
  /// What a command does, in a line.
  public func abstract(_ command: CommandTopic) -> String {
    switch command {
    case .b24cal: say(en: "Your Bitrix24 calendar in the terminal.", ru: "Ваш календарь Битрикс24 в терминале.")
    case .open: say(en: "Show one event on the full screen.", ru: "Показать одно событие на весь экран.")
    case .show: say(en: "Print the details of events.", ru: "Напечатать подробности событий.")
    case .status: say(en: "Print your answer to each event.", ru: "Напечатать ваш ответ на каждое событие.")
    case .respond: say(en: "Answer an invitation.", ru: "Ответить на приглашение.")
    case .agenda:
      say(en: "Print what takes place: today and six days more.", ru: "Напечатать события: сегодня и ещё шесть дней.")
    case .next:
      say(
        en: "Print the meeting that is on or comes next.", ru: "Напечатать встречу, которая идёт или будет следующей.")
    case .pending:
      say(en: "Print the meetings that wait for your answer.", ru: "Напечатать встречи, которые ждут вашего ответа.")
    case .demo:
      say(
        en: "Look around on a demo portal: no network, no account.",
        ru: "Осмотреться на демо-портале: без сети и учётной записи.")
    case .doctor:
      say(
        en: "Check terminal, settings and portal: one line each, ok or what to do.",
        ru: "Проверить терминал, настройки и портал: по строке на каждую проверку, ok или что сделать.")
    case .themes:
      say(
        en: "List the themes, or print one: in its colours where that is a terminal.",
        ru: "Перечислить темы или напечатать одну: в терминале — её цветами.")
    case .config:
      say(
        en: "Where the settings are, what is in force, what is wrong.",
        ru: "Где настройки, какие действуют, что не так.")
    case .configPath:
      say(en: "Print where the config file is, or would be.", ru: "Напечатать, где файл настроек есть или был бы.")
    case .configShow:
      say(
        en: "Print the settings in force, keys masked; or a commented example.",
        ru: "Напечатать действующие настройки без ключей или пример с пояснениями.")
    case .configCheck:
      say(
        en: "Tell what is wrong with the config file, and on which line.",
        ru: "Сказать, что не так с файлом настроек и в какой строке.")
    case .account, .accountAdd, .accountLogin, .accountList, .accountCheck, .accountRemove, .accountUse:
      accountAbstract(command)
    }
  }

  private func accountAbstract(_ command: CommandTopic) -> String {
    switch command {
    case .accountAdd:
      say(
        en: "Add an account: paste the address of a webhook, or log in through an application.",
        ru: "Добавить учётную запись: вставить адрес вебхука или войти через приложение.")
    case .accountLogin:
      say(en: "Log in again through the account's application.", ru: "Снова войти через приложение учётной записи.")
    case .accountList:
      say(
        en: "List the accounts, the one that is used marked with a star.",
        ru: "Перечислить учётные записи, используемую отметить звёздочкой.")
    case .accountCheck:
      say(
        en: "Try the account: who it is, and which rights it lacks.",
        ru: "Проверить учётную запись: кто это и каких прав не хватает.")
    case .accountRemove:
      say(en: "Take an account out of the config file.", ru: "Убрать учётную запись из файла настроек.")
    case .accountUse:
      say(en: "Use an account where none is named.", ru: "Использовать эту запись там, где не названа другая.")
    default:
      say(
        en: "Set up, list, check and remove accounts.",
        ru: "Завести, перечислить, проверить и убрать учётные записи.")
    }
  }
}
