import PortalClient
import Settings
import Wording

extension AccountSettings {
  /// Where its key comes from, without the key.
  func origin(_ wording: Wording) -> String {
    switch source {
    case .webhook(let address): wording.seen(address)
    case .command: "webhook_command"
    }
  }
}

extension Wording {
  /// What of a webhook's address may be seen.
  func seen(_ address: String) -> String { (try? Webhook(address)).map { "\($0)" } ?? notAWebhook }
}
