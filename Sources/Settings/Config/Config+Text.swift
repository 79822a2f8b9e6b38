import CalendarFeature
import CalendarModel
import Foundation
import Wording

extension Config {
  /// The settings as TOML. `mask` makes of a webhook's address what may be seen of it.
  public func masked(_ mask: (String) -> String) -> String {
    var lines = [
      account.map { "account = \(TOMLText.quoted($0))" },
      "theme = \(TOMLText.quoted(theme))",
      "language = \(TOMLText.quoted(language ?? "auto"))",
      "ascii = \(isASCII)",
      "mouse = \(usesMouse)",
      "time_zones = [\((zones.isEmpty ? [.local] : zones).map { TOMLText.quoted($0.name) }.joined(separator: ", "))]",
      "first_weekday = \(TOMLText.quoted(firstWeekday?.settingName ?? "auto"))",
      "refresh = \(TOMLText.quoted(refresh.settingText))",
      "view = \(TOMLText.quoted(view.rawValue))",
    ].compactMap(\.self)
    lines += ["", "[keys]"] + Command.allCases.map { keyMap.setting(of: $0) }
    for account in accounts {
      let name = "accounts.\(TOMLText.key(account.name))"
      lines += ["", "[\(name)]"]
      var part: [String] = []
      switch account.source {
      case .webhook(let address): lines.append("webhook = \(TOMLText.quoted(mask(address)))")
      case .command(let command): lines.append("webhook_command = \(TOMLText.quoted(command))")
      case .oauth(let application): part = ["[\(name).oauth]"] + application.lines(clientSecret: "…")
      }
      if let file = account.certificateFile { lines.append("ca_file = \(TOMLText.quoted(file))") }
      lines += part
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every setting as it is by itself, with a word on each. Read as settings it changes nothing.
  public static let example = """
    # b24cal. What is not said here is as in this example.

    # account = "work"        # which account is used, where there are several
    theme = "auto"            # by name, as b24cal themes lists them; auto: the terminal's own colours
    language = "auto"         # auto (by LC_ALL, LC_MESSAGES, LANG), en, ru
    ascii = false             # true: draw with ASCII characters alone
    mouse = true              # click selects, the wheel scrolls
    time_zones = ["local"]    # what z goes through, the first is "here": local, portal, Europe/Moscow
    first_weekday = "auto"    # auto (the portal's), monday, tuesday, … sunday
    refresh = "5m"            # how often the portal is asked: 30s to 24h
    view = "agenda"           # at the start: agenda, day, week, month

    [keys]                    # action = key, or several, or keys one after another; [] for none: today = ["T", "g t"]
    # A key means one thing in one place: an action that has it already is to be given another ("go-to" = "g d"), or
    # none. ^c always quits. The keys of boxes (an answer, what to copy) and of lists stay. By themselves they are:
    \(keyExample)

    # [accounts.work]
    # webhook = "https://portal.example/rest/7/secret/"   # then: chmod 600
    # webhook_command = "pass show bitrix24"              # or the first line that a command prints
    # ca_file = "/etc/ssl/corp.pem"                       # authorities to trust beside the system's

    # [accounts.other.oauth]                              # or a login through an application: b24cal account login other
    # portal = "https://portal.example"
    # client_id = "local.5f0c…"
    # client_secret = "…"                                 # then: chmod 600
    # server = "https://oauth.bitrix.info"                # who gives out tokens, where not the portal's usual one

    """
}

extension Config {
  /// The keys that commands have by themselves, each line with what the command does.
  private static var keyExample: String {
    Command.allCases.map { command in
      let setting = "# \(KeyMap.standard.setting(of: command))"
      return "\(setting.padding(toLength: max(40, setting.count), withPad: " ", startingAt: 0))  # "
        + Wording(.english, isASCII: true).command(command)
    }.joined(separator: "\n")
  }
}

extension Config.ZoneChoice {
  /// As the file writes it.
  var name: String {
    switch self {
    case .local: "local"
    case .portal: "portal"
    case .named(let zone): zone.identifier
    }
  }
}

extension Duration {
  /// As the file writes it, in the greatest unit of which it is a whole number.
  fileprivate var settingText: String {
    let seconds = components.seconds
    if seconds % 3600 == 0 { return "\(seconds / 3600)h" }
    return seconds % 60 == 0 ? "\(seconds / 60)m" : "\(seconds)s"
  }
}
