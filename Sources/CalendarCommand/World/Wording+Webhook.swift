import PortalClient
import Wording

extension Wording {
  /// What is wrong with a webhook's address.
  func wrongWebhook(_ error: AddressError, in place: String) -> String {
    switch error {
    case .empty, .notAnAddress, .otherScheme, .userInfo, .badHost, .badPort, .noUser: webhook(.notAWebhook, in: place)
    case .insecure: webhook(.insecure, in: place)
    case .noRest: webhook(.noRest, in: place)
    case .noSecret, .badSecret: webhook(.badSecret, in: place)
    }
  }
}
