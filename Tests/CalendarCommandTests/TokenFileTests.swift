import CalendarModel
import Foundation
import PortalClient
import Settings
import Testing

@testable import CalendarCommand

@Suite("The file of tokens")
struct TokenFileTests {
  private func with(_ body: (TokenFile, _ path: String, OAuthTokens) async throws -> Void) async throws {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let settings = ApplicationSettings(portal: "https://portal.example", clientID: "a", clientSecret: "s", server: nil)
    let file = try TokenFile(
      account: "work", settings, ProcessWorld(environment: ["XDG_STATE_HOME": folder, "XDG_CONFIG_HOME": folder]))
    let text = """
      {"portal":"https://portal.example","client_id":"a","access_token":"one","refresh_token":"two",
       "server":"https://oauth.bitrix.info","user":7}
      """
    let tokens = try #require(OAuthTokens(kept: Data(text.utf8), of: file.application))
    try await body(file, "\(folder)/b24cal/logins/work.json", tokens)
  }

  @Test func `says that nobody is logged in only where it is missing or another's`() async throws {
    try await with { file, path, tokens in
      await #expect(throws: PortalError.refusedCredentials(code: "invalid_grant")) { try await file.update { $0 } }
      try await file.keep(tokens)
      #expect(try await file.update { $0 } == tokens)
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      await #expect {
        try await file.update { $0 }
      } throws: {
        if case PortalError.loginUnkept = $0 { true } else { false }
      }
    }
  }

  @Test func `gives up the tokens that are meant, and no others`() async throws {
    try await with { file, path, tokens in
      try await file.keep(tokens)
      var other = tokens
      other.user = UserID(8)
      await file.remove(other)
      #expect(try file.tokens() == tokens)
      await file.remove(tokens)
      #expect(try file.tokens() == nil)
      try await file.keep(other)
      await file.remove()
      #expect(try FileManager.default.contentsOfDirectory(atPath: (path as NSString).deletingLastPathComponent) == [])
    }
  }
}
