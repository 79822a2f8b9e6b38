import CalendarModel
import Canvas
import Foundation
import PortalClient
import Settings
import Wording

/// The tokens of an account's login: `logins/NAME.json` in the folder of states, its owner's alone. They change every hour, so they are
/// no settings.
struct TokenFile: TokenStore {
  /// What the login is through.
  let application: OAuthApplication
  private let file: PrivateFile
  private let wording: Wording

  /// Names the file of an account. Fails where the application's settings cannot be, or where there is no place for the file.
  init(account: String, _ settings: ApplicationSettings, _ world: ProcessWorld) throws(Failure) {
    application = try OAuthApplication(settings, in: "accounts.\(account).oauth", world.wording)
    guard let path = Self.path(account, world) else { throw Failure(.configuration, world.wording.noStatePlace) }
    file = PrivateFile(path: path)
    wording = world.wording
  }

  /// What was kept; nil where nobody has logged in. Fails where others can read it.
  func tokens() throws(Failure) -> OAuthTokens? {
    do throws(PrivateFile.Fault) {
      let kept = try file.contents()
      try file.checkPrivacy()
      return OAuthTokens(kept: kept, of: application)
    } catch {
      if error == .missing { return nil }
      throw failure(error)
    }
  }

  /// Fails where there would be no place for tokens.
  func checkPlace() throws(Failure) {
    do throws(PrivateFile.Fault) { _ = try FileDraft(of: file, room: Self.room) } catch { throw failure(error) }
  }

  /// Keeps the tokens of a login that is new, once nobody renews those before.
  func keep(_ tokens: OAuthTokens) async throws(Failure) {
    let lock: FileLock
    do throws(PortalError) {
      lock = try await Self.lock(file.path)
    } catch {
      throw Failure(ExitStatus(error), wording.error(error).safeForTerminal())
    }
    do throws(PrivateFile.Fault) { try file.replace(with: tokens.kept(of: application)) } catch { throw failure(error) }
    lock.giveUp()
  }

  func update(
    _ change: @Sendable (OAuthTokens) async throws(PortalError) -> OAuthTokens
  ) async throws(PortalError) -> OAuthTokens {
    let lock = try await Self.lock(file.path)
    let kept: Data?
    do throws(PrivateFile.Fault) {
      kept = try file.contents()
    } catch {
      guard error == .missing else { throw PortalError(error) }
      kept = nil
    }
    guard let old = kept.flatMap({ OAuthTokens(kept: $0, of: application) }) else {
      // The account was removed meanwhile.
      throw .refusedCredentials(code: "invalid_grant")
    }
    let draft: FileDraft
    do throws(PrivateFile.Fault) { draft = try FileDraft(of: file, room: Self.room) } catch { throw PortalError(error) }
    let new = try await change(old)
    guard new != old else { return old }
    do throws(PrivateFile.Fault) {
      try draft.replace(with: new.kept(of: application))
    } catch {
      throw PortalError(error)
    }
    lock.giveUp()
    return new
  }

  /// Removes what is kept, once nobody renews it; with some tokens, those alone. What is of another portal or application stays: an
  /// account of another config file may have the same name.
  func remove(_ tokens: OAuthTokens? = nil) async {
    guard access(file.path, F_OK) == 0, let lock = try? await Self.lock(file.path),
      let kept = (try? file.contents()).flatMap({ OAuthTokens(kept: $0, of: application) }), kept == tokens ?? kept
    else { return }
    try? file.remove()
    lock.remove()
  }

  /// More than tokens have ever been.
  private static let room = 16_384

  private static func lock(_ path: String) async throws(PortalError) -> FileLock {
    // A renewal may take 30 seconds.
    let limit = 35
    do throws(FileLock.Fault) {
      return try await FileLock(path: path + ".lock", within: .seconds(limit))
    } catch {
      switch error {
      case .taken: throw .timedOut(seconds: limit)
      case .unwritable(let reason): throw .loginUnkept(reason)
      }
    }
  }

  private static func path(_ account: String, _ world: ProcessWorld) -> String? {
    // By its bytes where it is no plain word, so that no two accounts share a file.
    let name = account.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      return character.isASCII && (character.isLetter || character.isNumber || "-.".contains(character))
        ? String(character) : "_" + String(byte, radix: 16)
    }
    return StateFolder.path(world).map { "\($0)/logins/\(name.joined()).json" }
  }

  private func failure(_ fault: PrivateFile.Fault) -> Failure {
    Failure(.configuration, ConfigFile.Fault(fault).words(wording, path: file.path).safeForTerminal())
  }
}

extension PortalError {
  /// That new tokens cannot be kept.
  fileprivate init(_ fault: PrivateFile.Fault) {
    self =
      switch fault {
      case .unwritable(let reason), .unreadable(let reason): .loginUnkept(reason)
      case .missing, .exposed, .foreign: .loginUnkept("")
      }
  }
}
