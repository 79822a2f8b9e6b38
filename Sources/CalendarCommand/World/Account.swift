import Foundation
import PortalClient
import Wording

/// Whose calendar is shown, and how it is reached.
struct Account {
  /// How the screen calls it: the portal's host, unless it has a name.
  let name: String
  /// Where the portal is, and the key to it.
  let access: PortalAccess

  /// Makes an account of a webhook's address. Fails where it is not one.
  init(name: String? = nil, webhook address: String, wording: Wording) throws(Failure) {
    do {
      let webhook = try Webhook(address)
      access = .webhook(webhook)
      self.name = name ?? webhook.portal.host
    } catch {
      throw Failure(.configuration, wording.wrongWebhook(error))
    }
  }

  /// The account that `B24CAL_WEBHOOK` names. The variable is taken out of the environment, so that nothing that is started sees it.
  init(_ world: ProcessWorld) throws(Failure) {
    guard let address = world.variable("B24CAL_WEBHOOK") else {
      throw Failure(.configuration, world.wording.noAccount)
    }
    if let variable = getenv("B24CAL_WEBHOOK") {
      // `unsetenv` leaves the bytes where `ps e` reads them.
      memset(variable, 0, strlen(variable))
      unsetenv("B24CAL_WEBHOOK")
    }
    try self.init(webhook: address, wording: world.wording)
  }
}
