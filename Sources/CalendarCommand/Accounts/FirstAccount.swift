import Canvas
import PortalClient
import Settings
import Wording

/// The account that the welcome screen leads to: an address, tried, and a name for it.
struct FirstAccount {
  let options: GlobalOptions

  /// Asks at the terminal until there is one, and says whether there is: an empty line ends the asking. Fails at ^C.
  func add() async throws(Failure) -> Bool {
    let new = try NewAccount(options)
    let wording = new.editor.world.wording
    for line in wording.aboutWebhooks { Console.tell(line) }
    while true {
      guard let address = try pasted(wording) else { return false }
      do throws(Failure) {
        let report = try await new.tried(address)
        for line in [report.line(wording)] + report.missing.map(wording.missingRight) {
          Console.tell(line.safeForTerminal())
        }
        let usual = Self.usualName(report.host)
        let name = try LineInput(wording: wording).read(wording.askAccountName(usual: usual), usual: usual)
        try new.check(name: name)
        try new.editor.apply(.add(name: name, webhook: address))
        return true
      } catch {
        guard error.status != .interrupted else { throw error }
        Console.complain(error.message)
      }
    }
  }

  private func pasted(_ wording: Wording) throws(Failure) -> String? {
    do throws(Failure) {
      return try SecretInput(wording: wording).read(wording.pasteWebhook)
    } catch {
      guard error.status == .usage else { throw error }
      return nil
    }
  }

  /// The first word of a host's name; an address whole.
  private static func usualName(_ host: String) -> String {
    host.contains(":") || host.last?.isNumber == true ? host : String(host.prefix { $0 != "." })
  }
}
