extension Wording {
  /// What is to be known of a command, and examples of its use; of the whole program, also its exit codes.
  public func discussion(_ command: CommandTopic) -> String {
    let examples = titled(say(en: "Examples:", ru: "Примеры:"), examples(command))
    let codes = command == .b24cal ? titled(say(en: "Exit codes:", ru: "Коды выхода:"), exitCodes()) : ""
    return [about(command), examples, codes].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func titled(_ title: String, _ lines: [String]) -> String {
    ([title] + lines.map { "  \($0)" }).joined(separator: "\n")
  }

  private func about(_ command: CommandTopic) -> String {
    switch command {
    case .b24cal:
      say(
        en: "Without a command it shows the agenda on the full screen; without an account, how to come by one. ",
        ru: "Без команды показывает повестку на весь экран, без учётной записи — как её завести. ") + webhook
    case .account: webhook
    case .open:
      say(
        en: "j and k scroll, Esc leads to the agenda, ? lists the keys, q leaves.",
        ru: "j и k листают, Esc ведёт к повестке, ? покажет клавиши, q выходит.")
    case .show:
      say(
        en:
          "Of a series, the next occurrence from today is shown, or the one on the day that --date names. Where an event "
          + "is not there, the exit code is 1, and the others are printed all the same.",
        ru:
          "Из серии показывается ближайшая встреча начиная с сегодня или та, чей день назван в --date. Если события нет, "
          + "код выхода 1, остальные всё равно печатаются.")
    case .status:
      say(
        en:
          "Prints a line for each event: its id, the portal's letter (Y, N, Q, H, or - where you are not invited), and "
          + "the answer in words. Where there is no answer of yours to print, the exit code is 1.",
        ru:
          "Печатает по строке на событие: номер, букву портала (Y, N, Q, H или - без приглашения) и ответ словами. Где "
          + "вашего ответа нет, код выхода 1.")
    case .respond:
      say(
        en:
          "The answer is set and read back, and what the portal has then is printed as b24cal status prints it. It counts for "
          + "the whole series; accepting an edited occurrence accepts its series, too. Where the portal has that answer "
          + "already, nothing is sent. An answer is sent once. The exit code is 1 where it did not take, and 69 where "
          + "sending it broke off.",
        ru:
          "Ответ записывается и читается обратно; печатается то, что теперь на портале, как в «status». Он относится ко "
          + "всей серии; согласие на изменённую встречу серии — и на серию тоже. Если такой ответ уже есть, ничего не "
          + "отправляется. Ответ отправляется один раз. Код выхода 1, если портал его не взял, и 69, если отправка "
          + "оборвалась.")
    case .agenda:
      asked
        + say(
          en: " --format tsv has the columns id, date, start, end, status, title, location.",
          ru: " В --format tsv столбцы: id, date, start, end, status, title, location.")
    case .next:
      say(
        en: "Meetings that you declined and whole days do not count. ",
        ru: "Встречи с вашим отказом и события на весь день не считаются. ")
        + asked
        + say(
          en:
            " So a status bar may run this as often as it likes; without the portal its forms, tmux and waybar, show what "
            + "was last known, and the exit code is 0.",
          ru:
            " Поэтому строка состояния может запускать это сколь угодно часто; без портала её форматы, tmux и waybar, "
            + "покажут последнее известное с кодом выхода 0.")
    case .pending:
      say(
        en:
          "Meetings of the next 90 days that you have not answered, a series once. Where there are any, the exit code is "
          + "10. ",
        ru: "Встречи ближайших 90 дней без вашего ответа, серия один раз. Если такие есть, код выхода 10. ")
        + asked
        + say(
          en: " --format tsv has the columns id, date, start, end, status, title, location.",
          ru: " В --format tsv столбцы: id, date, start, end, status, title, location.")
    case .doctor:
      say(
        en:
          "The exit code is that of the first check that fails. Without a terminal, and without an account, the rest is "
          + "checked all the same.",
        ru:
          "Код выхода — от первой неудачной проверки. Без терминала и без учётной записи остальное всё равно проверяется."
      )
    case .accountAdd:
      say(
        en:
          "The address is read without being shown, or from standard input. It is tried first, and kept only where the "
          + "portal takes it. With --oauth the address of the portal, the application's client id, its secret and the "
          + "address where the browser ended are read, one a line; what an option gives is not asked for.",
        ru:
          "Адрес читается скрыто или со стандартного ввода. Сначала он проверяется и сохраняется, только если портал его "
          + "принял. С --oauth читаются адрес портала, идентификатор приложения, его секрет и адрес, на котором "
          + "остановился браузер, по одному в строке; данное в параметрах не спрашивается.")
    case .accountLogin:
      say(
        en:
          "Open the address that is printed in a browser, agree, and paste the address where that ends: its code lives "
          + "for 30 seconds.",
        ru:
          "Откройте напечатанный адрес в браузере, согласитесь и вставьте адрес, на котором всё закончится: его код живёт "
          + "30 секунд.")
    case .accountRemove:
      say(
        en: "The tokens of its login go with it; what is kept of its calendars stays in the cache folder.",
        ru: "С ней уходят ключи входа; сохранённое из её календарей остаётся в папке кэша.")
    case .accountCheck:
      say(
        en: "The exit code is 77 where the key is refused or lacks a right.",
        ru: "Код выхода 77, если ключ не принят или не хватает права.")
    case .configCheck:
      say(
        en: "The exit code is 0 where all is well.", ru: "Код выхода 0, если всё в порядке.")
    case .themes:
      say(
        en:
          "A theme of your own is a file in ~/.config/b24cal/themes; what is printed of a theme is such a file, with a "
          + "word on each of its elements.",
        ru:
          "Своя тема — файл в ~/.config/b24cal/themes; напечатанная тема и есть такой файл, с пояснением к каждому "
          + "элементу.")
    case .demo:
      say(
        en: "The portal is in the program, with events around today; nothing of it is kept.",
        ru: "Портал внутри программы, с событиями вокруг сегодня; ничего из него не хранится.")
    case .config, .configPath, .configShow, .accountList, .accountUse:
      ""
    }
  }

  private var webhook: String {
    say(
      en: "The account is a webhook of your portal: in Bitrix24, Developer resources > Other > Inbound webhook, with "
        + "the rights \"Calendar\" and \"Users (minimal)\". It is kept in the config file, for your eyes alone.",
      ru:
        "Учётная запись — это вебхук вашего портала: в Битрикс24, Разработчикам → Другое → Входящий вебхук, с правами "
        + "«Календарь» и «Пользователи (минимальные)». Он хранится в файле настроек, доступном только вам.")
  }

  private var asked: String {
    say(
      en: "The portal is asked, unless it was asked less than a minute ago.",
      ru: "Портал спрашивается, если его не спрашивали в последнюю минуту.")
  }
}
