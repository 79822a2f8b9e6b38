import Settings

/// A config file, and what `account` and `config` make of it.
enum ConfigSubject {
  static func take(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let config = try? Config(toml: text) else { return }
    precondition(!config.masked { _ in "masked" }.isEmpty, "settings have no text")
    let name = "b24cal-fuzz"
    guard !config.accounts.contains(where: { $0.name == name }) else { return }
    let added = ConfigEdit.add(name: name, webhook: "https://portal.example/rest/7/secret/").applied(to: text)
    // A text may end within an open table of accounts, so that the program refuses the change; what it accepts must hold it.
    guard let more = try? Config(toml: added) else { return }
    precondition(more.accounts.map(\.name) == config.accounts.map(\.name) + [name], "an account was lost")
    let removed = ConfigEdit.remove(name: name).applied(to: added)
    precondition((try? Config(toml: removed)) == config, "taking an account away changes other settings")
  }
}
