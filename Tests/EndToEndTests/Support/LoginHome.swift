import DemoPortal
import Foundation

/// A home with an account that is logged in to through the portal's application.
struct LoginHome {
  let home: CacheHome
  let portal: RunningPortal

  /// The program in that home.
  var program: Program {
    Program(["XDG_CONFIG_HOME": home.path, "XDG_STATE_HOME": home.path, "XDG_CACHE_HOME": home.path])
  }

  /// The file of the account's tokens.
  var tokens: String { "\(home.path)/b24cal/logins/work.json" }

  /// How often tokens were asked for.
  var tokenRequests: Int { get async { await portal.requests.count { $0.method == "oauth.token" } } }

  /// Runs a portal and makes a home, without an account.
  static func with(
    portal configure: (inout Configuration) -> Void = { _ in }, _ body: (LoginHome) async throws -> Void
  ) async throws {
    try await CacheHome.with { home in
      try await Program.portal(configure).withRunning { portal in try await body(LoginHome(home: home, portal: portal))
      }
    }
  }

  /// Has the program add the account, as somebody who agrees and pastes; `change` makes of the address what is pasted.
  func add(
    _ arguments: [String] = [], input: String = "demo-secret\n", change: @escaping @Sendable (String) -> String = { $0 }
  ) async throws -> Program.Outcome {
    let known = ["--portal", portal.origin, "--client-id", "local.demo"]
    return try await program.run(
      ["account", "add", "work", "--oauth", "--server", portal.origin] + (arguments.isEmpty ? known : arguments),
      input: input, answer: { await redirect(from: $0).map { change($0) + "\n" } })
  }

  /// Has the program log in again.
  func logIn() async throws -> Program.Outcome {
    try await program.run(
      ["account", "login", "work"], answer: { await redirect(from: $0).map { $0 + "\n" } })
  }

  /// Where a browser ends that opens the address that the program printed.
  func redirect(from said: String) async -> String? {
    guard let address = said.split(whereSeparator: \.isNewline).last(where: { $0.contains("/oauth/authorize/") }) else {
      return nil
    }
    return await portal.redirect(from: String(address))
  }
}
