extension Wording {
  /// Command lines that show the use of a command. The ids are the demo's.
  public func examples(_ command: CommandTopic) -> [String] {
    switch command {
    case .b24cal: ["b24cal demo", "b24cal account add work", "b24cal", "b24cal next"]
    case .open: ["b24cal open 651", "b24cal open 600 --date +2"]
    case .show:
      [
        "b24cal show 651", "b24cal show 600 --date +2 --format json", "b24cal show 651 --format ics > meeting.ics",
      ]
    case .status: ["b24cal status 651 600", #"b24cal status -q 651 || echo "\#(notYet)""#]
    case .respond: ["b24cal respond 651 accept", #"b24cal respond 651 reset && echo "\#(again)""#]
    case .agenda:
      [
        "b24cal agenda", "b24cal agenda --from tomorrow --days 1",
        "b24cal agenda --from 2026-12-01 --days 31 --format tsv | cut -f 1,3,6",
        "b24cal agenda --days 14 --format ics > two-weeks.ics",
      ]
    case .next:
      ["b24cal next", "b24cal next --format json", "tmux set -g status-right '#(b24cal next --format tmux)'"]
    case .pending: ["b24cal pending", #"b24cal pending > /dev/null || echo "\#(somebodyWaits)""#]
    case .demo: ["b24cal demo", "b24cal demo --serve --port 8024"]
    case .doctor: ["b24cal doctor", "b24cal doctor --account work"]
    case .themes: ["b24cal themes", "b24cal --theme nord demo", "b24cal themes nord > mine.toml"]
    case .account, .accountAdd, .accountLogin, .accountList, .accountCheck, .accountRemove, .accountUse:
      accountExamples(command)
    case .config: ["b24cal config check", "b24cal config show --default | less"]
    case .configPath: ["b24cal config path"]
    case .configShow: ["b24cal config show", "b24cal config show --default > config.toml"]
    case .configCheck: ["b24cal config check", "b24cal config check --config config.toml"]
    }
  }

  private func accountExamples(_ command: CommandTopic) -> [String] {
    let add = ["b24cal account add work", "pass show bitrix24 | b24cal account add work"]
    return switch command {
    case .accountAdd: add + ["b24cal account add work --oauth --portal https://portal.example"]
    case .accountLogin: ["b24cal account login work", "b24cal account login work --listen 8024"]
    case .accountList: ["b24cal account list"]
    case .accountCheck: ["b24cal account check", "b24cal account check --account work"]
    case .accountRemove: ["b24cal account remove work"]
    case .accountUse: ["b24cal account use work"]
    default: add + ["b24cal account use work"]
    }
  }

  private var notYet: String { say(en: "not accepted yet", ru: "ещё не подтверждено") }
  private var again: String { say(en: "not answered again", ru: "снова без ответа") }
  private var somebodyWaits: String { say(en: "somebody waits for you", ru: "вас кто-то ждёт") }
}
