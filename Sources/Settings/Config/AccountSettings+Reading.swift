extension AccountSettings {
  /// Reads an account's table; nil where it does not say how the portal is reached.
  init?(_ name: String, _ table: TableReader) {
    let webhook = table.text("webhook").map(Source.webhook)
    let command = table.text("webhook_command").map(Source.command)
    let application = table.table("oauth")
    let certificateFile = table.text("ca_file")
    table.refuseOthers()
    let oauth = application.flatMap { ApplicationSettings($0, "accounts.\(name).oauth") }.map(Source.oauth)
    let sources = [webhook, command, oauth].compactMap(\.self)
    let keys = ["webhook", "webhook_command", "oauth"]
    if sources.count > 1 { table.refuse(.conflict(key: "accounts.\(name)", keys: keys)) }
    if sources.isEmpty, application == nil { table.refuse(.missing(key: "accounts.\(name)", oneOf: keys)) }
    guard sources.count == 1, let source = sources.first else { return nil }
    self.init(name: name, source: source, certificateFile: certificateFile)
  }
}

extension ApplicationSettings {
  fileprivate init?(_ table: TableReader, _ path: String) {
    let (portal, clientID, clientSecret) = (table.text("portal"), table.text("client_id"), table.text("client_secret"))
    let server = table.text("server")
    table.refuseOthers()
    for (key, value) in [("portal", portal), ("client_id", clientID), ("client_secret", clientSecret)]
    where value == nil {
      table.refuse(.missing(key: path, oneOf: [key]))
    }
    guard let portal, let clientID, let clientSecret else { return nil }
    self.init(portal: portal, clientID: clientID, clientSecret: clientSecret, server: server)
  }
}
