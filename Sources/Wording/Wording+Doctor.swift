/// What `doctor` looks at.
public enum CheckedThing: CaseIterable, Hashable, Sendable {
  case terminal, colors, width, locale, language, zone, config, cache, log, account, portal, scopes, clock
}

/// What `doctor` says.
extension Wording {
  /// What was looked at, in a word.
  public func checked(_ thing: CheckedThing) -> String {
    switch thing {
    case .terminal: say(en: "terminal", ru: "терминал")
    case .colors: say(en: "colours", ru: "цвета")
    case .width: say(en: "width", ru: "ширина")
    case .locale: say(en: "locale", ru: "локаль")
    case .language: say(en: "language", ru: "язык")
    case .zone: say(en: "time zone", ru: "часовой пояс")
    case .config: say(en: "config", ru: "настройки")
    case .cache: say(en: "cache", ru: "кэш")
    case .log: say(en: "log", ru: "журнал")
    case .account: say(en: "account", ru: "учётная запись")
    case .portal: say(en: "portal", ru: "портал")
    case .scopes: say(en: "scopes", ru: "права")
    case .clock: say(en: "clock", ru: "часы")
    }
  }

  /// That there is no terminal.
  public var noTerminalHere: String {
    say(
      en: "none here: the full screen needs one, --plain does not",
      ru: "здесь нет: он нужен полному экрану, но не --plain")
  }

  /// That a terminal cannot move its cursor.
  public func plainTerminal(_ name: String) -> String {
    say(
      en: "TERM=\(name) cannot move the cursor: plain mode is used", ru: "TERM=\(name) не двигает курсор: будет --plain"
    )
  }

  /// That a terminal is not known, and which stands in.
  public func unknownTerminalHere(_ name: String, assumed: String) -> String {
    say(
      en: "TERM=\(name) is not known here, drawn as \(assumed): install its description (ncurses-term), or set TERM",
      ru: "TERM=\(name) здесь неизвестен, рисуем как \(assumed): установите описание (ncurses-term) или задайте TERM")
  }

  /// How many colours there are.
  public func colors(_ count: Int) -> String {
    "\(count) " + self.count(count, en: ("colour", "colours"), ru: ("цвет", "цвета", "цветов"))
  }

  /// That there are no colours.
  public var noColors: String { say(en: "none: signs tell the same", ru: "нет: то же говорят знаки") }
  /// That colours are unwanted.
  public var colorsUnwanted: String { say(en: "none, for NO_COLOR is set", ru: "нет, потому что задана NO_COLOR") }

  /// That the terminal was not asked how wide text is.
  public var widthNotAsked: String {
    say(en: "not checked: there is no terminal to ask", ru: "не проверена: терминала, который ответил бы, нет")
  }
  /// That the terminal did not answer.
  public var widthNotAnswered: String {
    say(en: "not checked: the terminal does not answer", ru: "не проверена: терминал не отвечает")
  }
  /// That the terminal takes as many columns as are counted.
  public var widthAgrees: String {
    say(en: "wide characters and emoji as counted", ru: "широкие знаки и эмодзи как посчитано")
  }
  /// That the terminal takes other columns for some texts.
  public func widthDiffers(_ texts: [String]) -> String {
    let list = texts.joined(separator: " ")
    return say(
      en: "the terminal takes other columns for \(list): rows with such characters may be shifted",
      ru: "терминал иначе считает колонки для \(list): строки с такими знаками могут сдвигаться")
  }

  /// That text is not written in UTF-8.
  public func localeNotUTF8(_ name: String) -> String {
    say(
      en: "\(name) is not UTF-8, so lines and signs are ASCII: export LANG=C.UTF-8",
      ru: "\(name) не UTF-8, поэтому линии и знаки в ASCII: export LANG=C.UTF-8")
  }
  /// That a locale is not installed.
  public func localeMissing(_ name: String) -> String {
    say(
      en: "\(name) is not installed: C.UTF-8 stands in, the language goes by the name",
      ru: "\(name) не установлена: её заменяет C.UTF-8, язык берётся по имени")
  }
  /// That no locale is asked for.
  public var localeLeftOpen: String { say(en: "C.UTF-8, for none is set", ru: "C.UTF-8, другая не задана") }

  /// The language's own name.
  public var languageName: String { say(en: "English", ru: "русский") }
  /// That the config file decided.
  public var byConfig: String { say(en: "by the config file", ru: "по файлу настроек") }
  /// That nothing decided.
  public var byItself: String { say(en: "for nothing else is set", ru: "другой не задан") }
  /// That nobody chose a zone, and which it is until the portal has told.
  public func zoneOfPortal(until machines: String) -> String {
    say(
      en: "yours at the portal, else \(machines), the machine's", ru: "ваш на портале, иначе \(machines), этой машины")
  }

  /// That a zone is not known.
  public func unknownZone(_ name: String, assumed: String) -> String {
    say(
      en: "TZ=\(name) is not known here, so it is yours at the portal, else \(assumed): install tzdata, or write a name"
        + " such as Europe/Moscow",
      ru: "TZ=\(name) здесь неизвестен, поэтому ваш на портале, иначе \(assumed): установите tzdata или имя вроде"
        + " Europe/Moscow")
  }

  /// That there is no config file, and none is needed.
  public func noConfigNeeded(_ path: String) -> String {
    say(
      en: "no file \(path): b24cal account add NAME makes one",
      ru: "файла \(path) нет: его создаст b24cal account add ИМЯ")
  }
  /// That there is no place for the cache.
  public var noCachePlace: String {
    say(en: "nothing is kept: set HOME or XDG_CACHE_HOME", ru: "ничего не хранится: задайте HOME или XDG_CACHE_HOME")
  }
  /// That there is no place for the log.
  public var noLogPlace: String {
    say(
      en: "no place for --verbose: set HOME or XDG_STATE_HOME",
      ru: "для --verbose места нет: задайте HOME или XDG_STATE_HOME")
  }
  /// That a folder cannot be written to.
  public func unwritable(_ path: String) -> String {
    say(
      en: "\(path) cannot be written to: chmod u+rwx it, or make room",
      ru: "в \(path) нельзя писать: дайте права chmod u+rwx")
  }

  /// That `B24CAL_NOW` stands in for the clock.
  public var clockPinned: String {
    say(en: "not compared: B24CAL_NOW says what the time is", ru: "не сверены: время задаёт B24CAL_NOW")
  }
  /// That the portal did not tell its time.
  public var clockNotTold: String { say(en: "the portal did not tell its time", ru: "портал не сказал своё время") }
  /// By how many seconds this machine's clock is ahead, which is little.
  public func clockIsRight(seconds: Int) -> String {
    say(en: "\(seconds) s from the portal's", ru: "\(seconds) с от часов портала")
  }
  /// By how many seconds this machine's clock is ahead, which is much.
  public func clockIsWrong(seconds: Int) -> String {
    let gap = length(abs(seconds))
    return seconds > 0
      ? say(
        en: "this machine is \(gap) ahead of the portal: set its clock (timedatectl set-ntp true)",
        ru: "эта машина спешит на \(gap): поправьте часы (timedatectl set-ntp true)")
      : say(
        en: "this machine is \(gap) behind the portal: set its clock (timedatectl set-ntp true)",
        ru: "эта машина отстаёт на \(gap): поправьте часы (timedatectl set-ntp true)")
  }
}
