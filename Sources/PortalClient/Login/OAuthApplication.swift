import Foundation
import PortalWire

/// A local application of a portal, set up there by somebody who may: what a person logs in through.
public struct OAuthApplication: Hashable, Sendable {
  /// The portal.
  public let portal: PortalAddress
  /// Its public name.
  public let clientID: String
  /// The authorization server, where it is not left to the portal.
  public let server: PortalAddress?
  let clientSecret: Secret

  /// Names an application.
  public init(portal: PortalAddress, clientID: String, clientSecret: String, server: PortalAddress? = nil) {
    self.portal = portal
    self.clientID = clientID
    self.clientSecret = Secret(exposed: clientSecret)
    self.server = server
  }

  /// The address that the person opens in a browser. The portal sends the browser on to where the application's settings say, with
  /// `state` and a code that lives for 30 seconds.
  public func authorizationAddress(state: String) -> String {
    let query = QueryString(["client_id": .string(clientID), "state": .string(state)])
    return "\(portal)/oauth/authorize/?\(query.text)"
  }

  /// The authorization server: the one that is named, else the one that the portal named in its redirect, else by the portal's domain.
  ///
  /// The secret goes there, and the redirect may have been pasted from anywhere: it counts only where it names a server of Bitrix24.
  /// Nil where it names another.
  func server(namedByPortal name: String?) -> PortalAddress? {
    if let server { return server }
    guard let name, !name.isEmpty else {
      let isEastern = Self.easternDomains.contains { portal.host.hasSuffix($0) }
      return try? PortalAddress("https://\(isEastern ? Self.easternServer : Self.westernServer)")
    }
    let host = name.lowercased()
    guard [Self.easternServer, Self.westernServer].contains(host) else { return nil }
    return try? PortalAddress("https://\(host)")
  }

  private static let westernServer = "oauth.bitrix.info"
  private static let easternServer = "oauth.bitrix24.tech"
  private static let easternDomains = [".ru", ".by", ".kz", ".uz"]
}
