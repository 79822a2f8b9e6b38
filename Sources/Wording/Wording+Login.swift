extension Wording {
  /// That the portal does not take a key or a token, and what to do: it depends on which of them the code is about.
  func refused(code: String) -> String {
    let bracketed = code.isEmpty ? "" : " (\(code))"
    return switch code.lowercased() {
    case "invalid_grant", "expired_token", "invalid_token": loginOver(bracketed)
    case "other_user":
      say(
        en: "somebody else is logged in to this account now: start b24cal again",
        ru: "в эту учётную запись теперь вошёл другой человек: запустите b24cal заново")
    case "invalid_client", "wrong_client", "application_not_found":
      say(
        en: "the portal does not know the application\(bracketed): check client_id and client_secret",
        ru: "портал не знает этого приложения\(bracketed): проверьте client_id и client_secret")
    default:
      say(
        en: "the portal refused the key\(bracketed): make a new webhook, or paste it again whole",
        ru: "портал не принял ключ\(bracketed): создайте новый вебхук или вставьте его целиком")
    }
  }

  private func loginOver(_ code: String) -> String {
    say(
      en: "the login is over\(code): log in again with b24cal account login NAME",
      ru: "вход больше не действует\(code): войдите снова, b24cal account login ИМЯ")
  }

  /// That new tokens have no place.
  func loginUnkept(_ reason: String) -> String {
    say(
      en: "the login cannot be renewed, for its tokens cannot be kept: \(reason)",
      ru: "вход нельзя продлить, его токены негде хранить: \(reason)")
  }

  /// What to do to log in, with the address to open.
  public func openInBrowser(_ address: String) -> String {
    say(
      en: """
        Open this address in a browser, on any machine, and agree:
        \(address)
        The page where that ends may fail to load. Paste its address here, within 30 seconds.
        """,
      ru: """
        Откройте этот адрес в браузере, на любой машине, и дайте согласие:
        \(address)
        Страница, где это кончится, может не открыться. Вставьте сюда её адрес, за 30 секунд.
        """)
  }

  /// What to do to log in where the browser is waited for.
  public func openAndAgree(_ address: String) -> String {
    say(
      en: "Open this address in a browser, and agree:\n\(address)",
      ru: "Откройте этот адрес в браузере и дайте согласие:\n\(address)")
  }

  /// What to start first where the browser is on another machine.
  public func forwardFirst(_ command: String) -> String {
    say(
      en: "Your browser is on another machine. Start this there first: \(command)",
      ru: "Ваш браузер на другой машине. Сначала запустите там: \(command)")
  }

  /// What the browser shows in the end.
  public var loginDone: String {
    say(en: "b24cal goes on in the terminal: close this page.", ru: "b24cal продолжит в терминале: закройте страницу.")
  }

  /// That a port cannot be listened on, and why.
  public func cannotListen(port: Int, _ reason: String) -> String {
    say(
      en: "port \(port) cannot be listened on (\(reason)): paste the address instead, without --listen",
      ru: "порт \(port) занять не удалось (\(reason)): вставьте адрес сами, без --listen")
  }

  /// Asks for the address where the browser ended.
  public var pasteRedirect: String { say(en: "Address (not shown): ", ru: "Адрес (не показывается): ") }

  /// That the code of a login came too late.
  public var codeIsOver: String {
    say(
      en: "the code is over: it lives for 30 seconds, and once. Open the address again, and paste at once",
      ru: "код уже не действует: он живёт 30 секунд и годен один раз. Откройте адрес снова и вставьте сразу")
  }

  /// That an address has no code.
  public var noCode: String {
    say(
      en: "there is no code in that address: paste the whole address of the page where the browser ended",
      ru: "в этом адресе нет кода: вставьте целиком адрес страницы, где остановился браузер")
  }

  /// That an address belongs to another login.
  public var otherLogin: String {
    say(
      en: "that address belongs to another attempt to log in: open the one that was printed last",
      ru: "этот адрес от другой попытки входа: откройте тот, что напечатан последним")
  }

  /// That the portal said no, with its code.
  public func loginRefused(_ code: String) -> String {
    say(en: "the portal let nobody in (\(code))", ru: "портал не пустил (\(code))")
  }

  /// That the portal names an authorization server that is not known.
  public func strangeServer(_ host: String) -> String {
    say(
      en:
        "the address names \(host) as the authorization server, which is not one of Bitrix24: is it yours? Then --server",
      ru: "в адресе сервер авторизации \(host), он не из Битрикс24: если он ваш, укажите --server")
  }

  /// That the authorization server sends on elsewhere, to a host where it is known.
  public func serverSendsOn(_ host: String?) -> String {
    let place = host.map { say(en: " to \($0)", ru: " на \($0)") } ?? ""
    return say(
      en:
        "the authorization server sends on\(place) instead of answering: is this network asking you to sign in first?",
      ru: "сервер авторизации не отвечает, а отсылает\(place): не требует ли эта сеть сначала войти?")
  }

  /// That nobody has logged in to an account.
  public func notLoggedIn(_ name: String) -> String {
    say(
      en: "nobody is logged in to \(name): b24cal account login \(name)",
      ru: "вход в \(name) не выполнен: b24cal account login \(name)")
  }

  /// That an account needs no login.
  public func needsNoLogin(_ name: String) -> String {
    say(en: "\(name) has a webhook and needs no login", ru: "у \(name) вебхук, вход не нужен")
  }

  /// That a text is no portal's address.
  public func notAPortal(in place: String) -> String {
    say(
      en: "\(place) is not a portal's address: it looks like https://portal.example",
      ru: "в \(place) не адрес портала: он выглядит как https://portal.example")
  }

  /// That tokens have no place.
  public var noStatePlace: String {
    say(
      en: "there is no place for the tokens of a login: set HOME or XDG_STATE_HOME",
      ru: "токенам входа нет места: задайте HOME или XDG_STATE_HOME")
  }
}
