/// A portal that accepts requests.
public struct RunningPortal: Sendable {
  let portal: Portal
  /// The TCP port on 127.0.0.1.
  public let port: Int
  private let configuration: Configuration

  init(portal: Portal, port: Int, configuration: Configuration) {
    self.portal = portal
    self.port = port
    self.configuration = configuration
  }

  /// The address of the portal, such as `http://127.0.0.1:40001`.
  public var origin: String { "http://127.0.0.1:\(port)" }

  /// The address under which methods are called with a token, such as `http://127.0.0.1:40001/rest/`.
  public var endpoint: String { "\(origin)/rest/" }

  /// The address of the first webhook, ending in a slash.
  public var webhook: String { configuration.webhooks.first.map(address) ?? endpoint }

  /// The address of a webhook, ending in a slash.
  public func address(of webhook: Webhook) -> String { "\(endpoint)\(webhook.user)/\(webhook.secret)/" }

  /// Everything that was asked so far, oldest first.
  public var requests: [RecordedRequest] { get async { await portal.requests } }

  /// Forgets what was asked so far.
  public func forgetRequests() async { await portal.forgetRequests() }

  /// Makes requests to come fail. Faults strike in the order in which they were scripted.
  public func script(_ fault: Fault, for scope: FaultScope = .next()) async { await portal.script(fault, for: scope) }

  /// Changes what the portal stores, as somebody else would.
  public func apply(_ edit: WorldEdit) async { await portal.apply(edit) }

  /// Changes what the portal stores right after the next call of a method was carried out, a command in a batch included: as somebody
  /// else would between two calls. It strikes once.
  public func apply(_ edit: WorldEdit, after method: String) async { await portal.apply(edit, after: method) }

  /// Lets go of the answers that are held, now and from now on.
  public func release() async { await portal.release() }

  /// Takes back all the faults that are left.
  public func clearScript() async { await portal.clearScript() }
}
