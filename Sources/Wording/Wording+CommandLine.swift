public import CalendarModel

/// Why a webhook cannot be used.
public enum WebhookFault: CaseIterable, Hashable, Sendable {
  /// It is not the address of a webhook.
  case notAWebhook
  /// It is a portal's page, not a webhook.
  case noRest
  /// The key is missing, or has characters that no key has.
  case badSecret
  /// It is not encrypted.
  case insecure
}

extension Wording {
  /// Something about one event or several.
  public func about(_ ids: [EventID], _ text: String) -> String {
    let list = ids.map(\.description).joined(separator: ", ")
    return ids.count == 1
      ? say(en: "event \(list): \(text)", ru: "событие \(list): \(text)")
      : say(en: "events \(list): \(text)", ru: "события \(list): \(text)")
  }

  /// That an event has no answers: the portal says the same of one that is gone.
  public func notMeeting(_ id: EventID) -> String {
    say(
      en: "event \(id) is not a meeting, or there is no such event: b24cal show \(id) tells which",
      ru: "событие \(id) не встреча, или такого события нет: подробнее скажет b24cal show \(id)")
  }

  /// That the portal gave no answer that is known.
  public var strangeAnswer: String {
    say(en: "the portal gave an answer that is none: try again", ru: "портал дал непонятный ответ: попробуйте ещё раз")
  }

  /// That no account is set up.
  public var noAccount: String {
    say(
      en: "no account: b24cal account add NAME sets one up, B24CAL_WEBHOOK may hold a webhook, b24cal demo needs none",
      ru:
        "нет учётной записи: её заведёт b24cal account add ИМЯ, вебхук может быть в B24CAL_WEBHOOK, b24cal demo без неё"
    )
  }

  /// What is wrong with a webhook that was found in some place.
  public func webhook(_ fault: WebhookFault, in place: String) -> String {
    let form = "https://portal.example/rest/7/secret/"
    return switch fault {
    case .notAWebhook:
      say(
        en: "\(place) is not a webhook's address: it looks like \(form)",
        ru: "\(place): это не адрес вебхука, он выглядит как \(form)")
    case .noRest:
      say(
        en: "\(place) is the address of a page, not of a webhook: that looks like \(form)",
        ru: "\(place): это адрес страницы, а не вебхука, он выглядит как \(form)")
    case .badSecret:
      say(
        en: "the key in \(place) is missing or cut: paste the whole address, like \(form)",
        ru: "\(place): ключа нет или он обрезан, нужен весь адрес, как \(form)")
    case .insecure:
      say(
        en: "\(place) begins with http://, which would show the key to others on the way: write https://",
        ru: "\(place): адрес начинается с http://, и ключ увидят по дороге, напишите https://")
    }
  }

  /// That the time that was pinned is not one.
  public func wrongNow(_ text: String) -> String {
    say(
      en: "B24CAL_NOW is not a time: \(text) (write 2026-11-21T10:20:00Z)",
      ru: "B24CAL_NOW не время: \(text) (напишите 2026-11-21T10:20:00Z)")
  }

  /// That the full screen needs a terminal, and what to use instead.
  public func noTerminal(instead command: String) -> String {
    say(
      en: "the full screen needs a terminal for input and output: \(command) prints instead",
      ru: "полному экрану нужен терминал на входе и выходе: напечатает \(command)")
  }

  /// That the terminal cannot show a full screen, and what to use instead.
  public func unableTerminal(_ name: String, instead command: String) -> String {
    say(
      en: "TERM=\(name) cannot show a full screen: \(command) prints instead",
      ru: "TERM=\(name) не покажет полный экран: напечатает \(command)")
  }

  /// That the system refused the screen something.
  public func noScreen(_ reason: String) -> String {
    say(en: "the screen cannot be opened: \(reason)", ru: "не удалось открыть экран: \(reason)")
  }

  /// That the demo portal cannot be started.
  public func noDemo(port: Int) -> String {
    say(
      en: "the demo portal cannot listen on port \(port): choose another with --port",
      ru: "демо-портал не может слушать порт \(port): выберите другой через --port")
  }
}
