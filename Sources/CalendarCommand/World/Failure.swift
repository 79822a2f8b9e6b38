import PortalWire

/// Why a command cannot do its work: one line for standard error, and the code to exit with.
struct Failure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    // The address of a webhook may have come where something else belongs.
    self.message = WebhookKey.masked(in: message)
  }
}
