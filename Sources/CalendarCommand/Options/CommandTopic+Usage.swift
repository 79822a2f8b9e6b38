import Wording

extension CommandTopic {
  /// How the command is written, with the options of its own: those of every command would fill three lines.
  var usage: String {
    let name = self == .b24cal ? rawValue : "b24cal \(rawValue)"
    return [name, own, "[<options>]"].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var own: String {
    switch self {
    case .b24cal: "[<subcommand>]"
    case .open: "<id> [--date <date>]"
    case .show: "<id> ... [--date <date>] [--format <format>]"
    case .status: "<id> ... [--format <format>] [-q]"
    case .respond: "<id> <answer> [--format <format>]"
    case .agenda: "[--from <date>] [--days <n>]\n    [--format <format>]"
    case .next, .pending: "[--format <format>]"
    case .themes: "[<name>]"
    case .demo: "[--serve] [--port <n>]"
    case .account, .config: "<subcommand>"
    case .accountAdd:
      """
      <name> [<options>]
      b24cal account add <name> --oauth [--portal <address>] [--client-id <id>]
          [--server <address>] [--listen <port>]
      """
    case .accountLogin: "<name> [--listen <port>]"
    case .accountRemove, .accountUse: "<name>"
    case .configShow: "[--default]"
    case .accountList, .accountCheck, .configPath, .configCheck, .doctor: ""
    }
  }
}
