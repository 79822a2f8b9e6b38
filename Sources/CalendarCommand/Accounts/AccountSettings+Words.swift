import PortalClient
import Settings
import Wording

extension AccountSettings {
  /// Where its key comes from, without the key.
  func origin(_ wording: Wording) -> String {
    switch source {
    case .webhook(let address): (try? Webhook(address)).map { "\($0)" } ?? wording.notAWebhook
    case .command: "webhook_command"
    }
  }
}
