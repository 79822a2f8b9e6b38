import Canvas
import PortalClient
import Wording

extension BrowserLogin {
  /// Waits on a port for the browser that opens an address, and returns what it asked for. Over SSH the browser is on another machine:
  /// its way here is told first.
  func heard(on port: Int, opening address: String) async throws(Failure) -> String {
    let wording = world.wording
    if let command = forwarding(of: port) { Console.tell(wording.forwardFirst(command).safeForTerminal()) }
    do {
      return try await RedirectListener(port: port, page: wording.loginDone).redirect {
        Console.tell(wording.openAndAgree(address))
      }
    } catch {
      throw Failure(.usage, wording.cannotListen(port: port, error.reason))
    }
  }

  /// The command that leads a port of the machine that I came from over SSH to this one; nil where I did not.
  private func forwarding(of port: Int) -> String? {
    // "client address, client port, server address, server port", as sshd(8) has it.
    guard let connection = world.variable("SSH_CONNECTION")?.split(separator: " "), connection.count == 4 else {
      return nil
    }
    let user = (world.variable("USER") ?? world.variable("LOGNAME")).map { "\($0)@" } ?? ""
    let sshPort = connection[3] == "22" ? "" : " -p \(connection[3])"
    return "ssh -N -L \(port):127.0.0.1:\(port)\(sshPort) \(user)\(connection[2])"
  }
}
