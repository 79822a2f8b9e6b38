import PortalClient
import Wording

extension Wording {
  /// What is wrong with a webhook's address.
  func wrongWebhook(_ error: AddressError) -> String {
    switch error {
    case .empty, .notAnAddress, .otherScheme, .userInfo, .badHost, .badPort, .noUser: webhook(.notAWebhook)
    case .insecure: webhook(.insecure)
    case .noRest: webhook(.noRest)
    case .noSecret, .badSecret: webhook(.badSecret)
    }
  }
}
