import PortalClient
import Wording

extension Account {
  /// A client of the account's portal. Nothing is connected yet.
  func client(_ world: ProcessWorld, _ options: GlobalOptions) throws(Failure) -> PortalClient {
    let network = try NetworkOptions(world, certificateFile: certificateFile)
    let logger = LogFile.logger(world, options)
    let renewal = login.map { login in
      TokenRenewal(
        server: AuthorizationServer(
          application: login.application, version: B24cal.version, network: network, logger: logger),
        store: login)
    }
    return PortalClient(access: access, renewal: renewal, version: B24cal.version, network: network, logger: logger)
  }
}

extension NetworkOptions {
  /// How the network is used: through the environment's proxies, and with the authorities of a file beside the system's. Fails where the
  /// file has none.
  init(_ world: ProcessWorld, certificateFile: String?) throws(Failure) {
    guard let certificateFile else {
      self.init(environment: world.environment)
      return
    }
    guard let authorities = try? TrustedCertificates(pemFile: certificateFile) else {
      throw Failure(.configuration, world.wording.noAuthorities(certificateFile))
    }
    self.init(environment: world.environment, extraAuthorities: authorities)
  }
}
