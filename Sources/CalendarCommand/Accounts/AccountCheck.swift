import CalendarModel
import Canvas
import PortalClient
import PortalWire
import Wording

/// Tries an account: who the portal takes it for, and which rights it lacks.
struct AccountCheck {
  private let account: Account
  private let client: PortalClient
  private let wording: Wording

  /// What the portal said.
  struct Report {
    /// The account's name.
    let account: String
    /// The portal's host.
    let host: String
    /// The person.
    let person: String
    /// Whom the portal takes the account for.
    let user: UserID
    /// Rights that are needed and not given, of several that serve the first.
    let missing: [String]

    /// Whom the portal takes the account for, on a line.
    func line(_ wording: Wording) -> String {
      wording.accountWorks(account, host: host, person: person).safeForTerminal()
    }

    /// Prints that line, and complains of each right that is missing.
    func print(_ wording: Wording) throws(Failure) {
      try Console.print(line(wording))
      for right in missing { Console.complain(wording.missingRight(right).safeForTerminal()) }
    }

    /// The code to exit with.
    var status: ExitStatus { missing.isEmpty ? .done : .noPermission }
  }

  init(_ account: Account, _ world: ProcessWorld, _ options: GlobalOptions) throws(Failure) {
    self.account = account
    wording = world.wording
    client = try account.client(world, options)
  }

  /// Asks the portal. Fails where it does not take the key.
  func report() async throws(Failure) -> Report {
    let (profile, scope) = try await asked()
    guard let profile else { throw Failure(.noPermission, wording.inactivePerson) }
    return Report(
      account: account.name, host: account.access.portal.host,
      person: profile.person?.name ?? wording.unnamed(profile.id), user: profile.id,
      missing: Self.missing(scope))
  }

  private func asked() async throws(Failure) -> (profile: Profile?, scope: Set<String>) {
    do throws(PortalError) {
      let answers = (try await client.profile(), try await client.scope())
      await client.close()
      return answers
    } catch {
      await client.close()
      throw Failure(ExitStatus(error), wording.error(error).safeForTerminal())
    }
  }

  /// Rights go by their own name, and those to read people by any of three.
  private static func missing(_ scope: Set<String>) -> [String] {
    let needed = [["calendar"], ["user_brief", "user_basic", "user"]]
    return needed.filter { $0.allSatisfy { !scope.contains($0) } }.map { $0[0] }
  }
}
