extension Wording {
  /// What an option or argument is for.
  public func help(_ option: OptionTopic) -> String {
    switch option {
    case .account: say(en: "Use this account of the config file.", ru: "Использовать эту запись файла настроек.")
    case .config: say(en: "Read this config file.", ru: "Читать этот файл настроек.")
    case .theme: say(en: "Look like this theme; b24cal themes lists them.", ru: "Эта тема; все назовёт b24cal themes.")
    case .ascii: say(en: "Draw with ASCII characters alone.", ru: "Рисовать только знаками ASCII.")
    case .timeZone:
      say(en: "Show times in this zone, such as Europe/Moscow.", ru: "Время в этом поясе, например Europe/Moscow.")
    case .offline:
      say(
        en: "Ask nothing of the portal: show what was last known.",
        ru: "Не спрашивать портал: показать последнее известное.")
    case .plain:
      say(
        en: "Lines in place of the full screen, for screen readers: keys followed by Enter. So it is where TERM=dumb.",
        ru: "Строки вместо полного экрана, для программ чтения с экрана: клавиши и Enter. Так и при TERM=dumb.")
    case .verbose:
      say(
        en: "Write what is asked of the portal to the log file.", ru: "Писать в файл журнала, что спрошено у портала.")
    case .event: say(en: "The id of the event.", ru: "Номер события.")
    case .events: say(en: "The ids of the events.", ru: "Номера событий.")
    case .occurrence:
      say(
        en: "Which occurrence of a series: YYYY-MM-DD, today, tomorrow, +3.",
        ru: "Какая встреча серии: ГГГГ-ММ-ДД, today, tomorrow, +3.")
    case .quiet:
      say(
        en: "Print nothing; the exit code tells: 0 yes, 10 not answered, 11 no, 12 not invited.",
        ru: "Ничего не печатать; код выхода: 0 да, 10 нет ответа, 11 нет, 12 не приглашали.")
    case .answer:
      say(en: "The answer to give; reset takes it back.", ru: "Какой ответ дать; reset снимает его.")
    case .from:
      say(en: "The first day: YYYY-MM-DD, today, tomorrow, +3.", ru: "Первый день: ГГГГ-ММ-ДД, today, tomorrow, +3.")
    case .days: say(en: "How many days, 1 to 366.", ru: "Сколько дней, от 1 до 366.")
    case .serve:
      say(
        en: "Run the demo portal alone and print its webhook.", ru: "Запустить только демо-портал и напечатать вебхук.")
    case .port:
      say(
        en: "The port of 127.0.0.1 where --serve listens; without it, one that is free.",
        ru: "Порт на 127.0.0.1, где слушает --serve; без него — любой свободный.")
    case .newAccount: say(en: "How the account is to be called.", ru: "Как назвать учётную запись.")
    case .accountName: say(en: "The account's name.", ru: "Имя учётной записи.")
    case .example:
      say(
        en: "Print an example with every setting as it is by itself.",
        ru: "Напечатать пример, где каждая настройка такая, как без файла.")
    case .themeToPrint: say(en: "The theme to print.", ru: "Какую тему напечатать.")
    case .logIn:
      say(en: "Log in through a local application of the portal.", ru: "Войти через локальное приложение портала.")
    case .portalAddress: say(en: "With --oauth: the portal's address.", ru: "С --oauth: адрес портала.")
    case .clientID: say(en: "With --oauth: the application's client id.", ru: "С --oauth: идентификатор приложения.")
    case .tokenServer:
      say(
        en: "With --oauth: who gives out tokens, where not the portal's own.",
        ru: "С --oauth: кто выдаёт ключи, если не сервер самого портала.")
    case .listen:
      say(
        en: "Wait for the browser on this port, which the application's address of redirects names: nothing is pasted.",
        ru: "Ждать браузер на этом порту, названном в адресе возврата приложения: вставлять ничего не нужно.")
    case .format: say(en: "How it is printed.", ru: "В каком виде напечатать.")
    case .formatOfNext:
      say(
        en: "How it is printed; tmux and waybar are for status bars.",
        ru: "В каком виде напечатать; tmux и waybar — для строк состояния.")
    }
  }

  /// That a number of days is beyond what can be asked for.
  public var daysOutOfRange: String {
    say(en: "--days is a number from 1 to 366.", ru: "--days — число от 1 до 366.")
  }
  /// That a number is no port's.
  public var portOutOfRange: String {
    say(en: "A port is a number from 1 to 65535.", ru: "Порт — число от 1 до 65535.")
  }
  /// That an option of logins was given without one.
  public var loginOptionsAlone: String {
    say(
      en: "--portal, --client-id, --server and --listen go with --oauth.",
      ru: "--portal, --client-id, --server и --listen бывают только с --oauth.")
  }
  /// That a port was given to what does not listen.
  public var portWithoutServe: String { say(en: "--port goes with --serve.", ru: "--port бывает только с --serve.") }
}
