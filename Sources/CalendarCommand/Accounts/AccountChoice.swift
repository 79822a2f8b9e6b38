import Settings
import Wording

/// Which account is meant.
enum AccountChoice {
  /// The one of `B24CAL_WEBHOOK`.
  case environment
  /// One of the config file.
  case configured(AccountSettings)

  /// The first found; nil where there is none. Fails where the one that is named is not there, or where it is not said which.
  init?(_ world: ProcessWorld, named name: String?) throws(Failure) {
    let accounts = world.config.accounts
    if let name {
      guard let named = accounts.first(where: { $0.name == name }) else {
        throw Failure(.usage, world.wording.unknownAccount(name, of: accounts.map(\.name)))
      }
      self = .configured(named)
    } else if world.variable("B24CAL_WEBHOOK") != nil {
      self = .environment
    } else if let chosen = accounts.first(where: { $0.name == world.config.account }) {
      self = .configured(chosen)
    } else if let only = accounts.first {
      guard accounts.count == 1 else {
        throw Failure(.configuration, world.wording.whichAccount(accounts.map(\.name)))
      }
      self = .configured(only)
    } else {
      return nil
    }
  }
}
