import PortalClient
import Settings
import Wording

extension OAuthApplication {
  /// The application that a table of the config file means. Fails where an address in it is none.
  init(_ settings: ApplicationSettings, in place: String, _ wording: Wording) throws(Failure) {
    let portal = try PortalAddress(settings.portal, in: "\(place).portal", wording)
    var server: PortalAddress?
    if let named = settings.server { server = try PortalAddress(named, in: "\(place).server", wording) }
    self.init(portal: portal, clientID: settings.clientID, clientSecret: settings.clientSecret, server: server)
  }
}

extension PortalAddress {
  /// Reads an address that was found in some place; `https://` may be missing. Fails where it is none.
  init(_ text: String, in place: String, _ wording: Wording) throws(Failure) {
    do {
      try self.init(text.contains("://") ? text : "https://\(text)")
    } catch {
      throw Failure(
        .configuration, error == .insecure ? wording.webhook(.insecure, in: place) : wording.notAPortal(in: place))
    }
  }
}
