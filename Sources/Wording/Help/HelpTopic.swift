/// A command that has help.
public enum CommandTopic: String, CaseIterable, Hashable, Sendable {
  case b24cal, open, show, status, respond, agenda, next, pending, demo, doctor, themes
  case account
  case accountAdd = "account add"
  case accountLogin = "account login"
  case accountList = "account list"
  case accountCheck = "account check"
  case accountRemove = "account remove"
  case accountUse = "account use"
  case config
  case configPath = "config path"
  case configShow = "config show"
  case configCheck = "config check"
}

/// An option or argument that has help.
public enum OptionTopic: CaseIterable, Hashable, Sendable {
  case account, config, theme, ascii, timeZone, offline, plain, verbose
  case event, events, occurrence, quiet, answer
  case format, formatOfNext
  case from, days
  case serve, port
  case newAccount, accountName, example, themeToPrint
  case logIn, portalAddress, clientID, tokenServer, listen
}
