import ArgumentParser
import Canvas
import Foundation
import PortalClient
import Settings
import Wording

/// `b24cal config check`: what is wrong with the config file, by line.
struct ConfigCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.configCheck)

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let place = try ConfigPlace(options)
    let config = try place.file.read(mayBeMissing: options.config == nil, place.wording)
    for account in config.accounts { try check(account, place) }
    let themes = ThemeLibrary(environment: Surroundings.environment)
    try themes.check(options, config, place.file, place.wording)
    do throws(ThemeLibrary.Fault) { _ = try themes.choice(options.theme ?? config.theme) } catch {
      throw Failure(error, place.wording)
    }
    try Console.print(
      place.file.isMissing ? place.wording.noConfigNeeded : place.wording.configIsFine(place.file.path))
  }

  private func check(_ account: AccountSettings, _ place: ConfigPlace) throws(Failure) {
    guard case .webhook(let address) = account.source else { return }
    do throws(AddressError) { _ = try Webhook(address) } catch {
      let setting = place.file.place(of: ["accounts", account.name, "webhook"]) ?? place.file.path
      let fault = place.wording.wrongWebhook(error, in: "accounts.\(account.name).webhook")
      throw Failure(.configuration, "\(setting): \(fault)".safeForTerminal())
    }
  }
}
