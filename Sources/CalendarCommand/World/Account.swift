import Canvas
import Foundation
import PortalClient
import Settings
import Wording

/// Whose calendar is shown, and how it is reached.
struct Account {
  /// How the screen calls it: its name in the config file, else the portal's host.
  let name: String
  /// Where the portal is, and the key to it.
  let access: PortalAccess
  /// A file of authorities to trust beside the system's.
  let certificateFile: String?
  /// Where its tokens are kept, where it is by a login.
  let login: TokenFile?
  /// Whether it is one of the config file.
  private(set) var isConfigured = false

  /// Makes an account of a webhook's address, which was found in some place. Fails where it is not one.
  init(
    name: String? = nil, webhook address: String, from place: String = "B24CAL_WEBHOOK", certificateFile: String? = nil,
    wording: Wording
  ) throws(Failure) {
    do {
      let webhook = try Webhook(address)
      access = .webhook(webhook)
      self.name = name ?? webhook.portal.host
      self.certificateFile = certificateFile
      login = nil
    } catch {
      throw Failure(.configuration, wording.wrongWebhook(error, in: place))
    }
  }

  /// The account that is meant, first found: the one of the config file that `--account` names, that of `B24CAL_WEBHOOK`, the one
  /// that the config file names or the only one in it.
  init(_ world: ProcessWorld, named name: String?) async throws(Failure) {
    let address = world.variable("B24CAL_WEBHOOK")
    switch try AccountChoice(world, named: name) {
    case .environment:
      try self.init(webhook: address ?? "", wording: world.wording)
    case .configured(let settings): try await self.init(settings, world)
    case nil: throw Failure(.configuration, world.wording.noAccount)
    }
  }

  /// Opens an account of the config file.
  init(_ settings: AccountSettings, _ world: ProcessWorld) async throws(Failure) {
    let (address, place): (String, String)
    switch settings.source {
    case .webhook(let webhook): (address, place) = (webhook, "accounts.\(settings.name).webhook")
    case .command(let command):
      address = try await WebhookCommand(command: command, account: settings.name, wording: world.wording).firstLine()
      place = "accounts.\(settings.name).webhook_command"
    case .oauth(let application):
      try self.init(settings, by: TokenFile(account: settings.name, application, world), world)
      return
    }
    try self.init(
      name: settings.name, webhook: address, from: place, certificateFile: settings.certificateFile,
      wording: world.wording)
    isConfigured = true
  }

  /// Opens an account that somebody has logged in to. Fails where nobody has.
  init(_ settings: AccountSettings, by login: TokenFile, _ world: ProcessWorld) throws(Failure) {
    guard let tokens = try login.tokens() else {
      throw Failure(.noPermission, world.wording.notLoggedIn(settings.name).safeForTerminal())
    }
    name = settings.name
    access = .token(portal: login.application.portal, user: tokens.user, accessToken: tokens.accessToken)
    certificateFile = settings.certificateFile
    self.login = login
    isConfigured = true
  }

  /// An account as tokens make it that are not kept yet, and not renewed.
  init(_ settings: AccountSettings, trying tokens: OAuthTokens, of application: OAuthApplication) {
    name = settings.name
    access = .token(portal: application.portal, user: tokens.user, accessToken: tokens.accessToken)
    certificateFile = settings.certificateFile
    login = nil
  }
}
