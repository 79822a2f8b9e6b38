import Canvas
import PortalClient
import Settings
import Wording

extension AccountSettings {
  /// Where its key comes from, without the key.
  func origin(_ wording: Wording) -> String {
    switch source {
    case .webhook(let address): wording.seen(address)
    case .command: "webhook_command"
    case .oauth(let application): "oauth " + wording.seenPortal(application.portal)
    }
  }
}

extension Wording {
  /// What of a webhook's address may be seen.
  func seen(_ address: String) -> String { (try? Webhook(address)).map { "\($0)" } ?? notAWebhook }

  /// What of a portal's address may be seen: one that is none may hold anything.
  func seenPortal(_ address: String) -> String {
    (try? PortalAddress(address, in: "", self)).map { "\($0)" } ?? notAPortal(in: address.safeForTerminal())
  }
}
