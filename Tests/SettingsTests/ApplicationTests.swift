import Testing

@testable import Settings

@Suite("An application in the config file")
struct ApplicationTests {
  static let application = ApplicationSettings(
    portal: "https://portal.example", clientID: "local.5f0c", clientSecret: "s3cret",
    server: "https://oauth.bitrix.info")

  @Test(arguments: [
    """
    [accounts.work.oauth]
    portal = "https://portal.example"
    client_id = "local.5f0c"
    client_secret = "s3cret"
    server = "https://oauth.bitrix.info"
    """,
    """
    [accounts.work]
    oauth = { portal = "https://portal.example", client_id = "local.5f0c", client_secret = "s3cret", \
    server = "https://oauth.bitrix.info" }
    """,
  ])
  func `has a table, or stands in one line`(text: String) throws {
    #expect(try Config(toml: text).accounts == [AccountSettings(name: "work", source: .oauth(Self.application))])
  }

  @Test func `is told by line where something is missing, misspelt, or there beside a webhook`() {
    let problems = { (text: String) -> [SettingsProblem] in
      do throws(SettingsProblems) { _ = try Config(toml: text) } catch { return error.all }
      return []
    }
    #expect(
      problems("[accounts.work.oauth]\nportal = \"p\"\nclient_ld = \"a\"\nclient_secret = \"s\"\n") == [
        SettingsProblem(
          .missing(key: "accounts.work.oauth", oneOf: ["client_id"]), at: TextPosition(line: 1, column: 1)),
        SettingsProblem(.unknownKey("client_ld", nearest: "client_id"), at: TextPosition(line: 3, column: 1)),
      ])
    let both = "[accounts.work]\nwebhook = \"w\"\n"
    let oauth = "oauth = { portal = \"p\", client_id = \"a\", client_secret = \"s\" }\n"
    #expect(
      problems(both + oauth) == [
        SettingsProblem(
          .conflict(key: "accounts.work", keys: ["webhook", "webhook_command", "oauth"]),
          at: TextPosition(line: 1, column: 1))
      ])
  }

  @Test func `is shown without its secret`() throws {
    var config = Config()
    config.accounts = [
      AccountSettings(name: "at work", source: .oauth(Self.application), certificateFile: "/etc/ssl/corp.pem")
    ]
    #expect(
      config.masked { $0 }.hasSuffix(
        """

        [accounts."at work"]
        ca_file = "/etc/ssl/corp.pem"
        [accounts."at work".oauth]
        portal = "https://portal.example"
        client_id = "local.5f0c"
        client_secret = "…"
        server = "https://oauth.bitrix.info"

        """))
  }

  @Test func `is added at the end, and taken away whole`() throws {
    let before = "theme = \"nord\"\n"
    let after = ConfigEdit.addApplication(name: "work", Self.application).applied(to: before)
    #expect(
      after == before + """

        [accounts.work.oauth]
        portal = "https://portal.example"
        client_id = "local.5f0c"
        client_secret = "s3cret"
        server = "https://oauth.bitrix.info"

        """)
    #expect(try Config(toml: after).accounts.map(\.source) == [.oauth(Self.application)])
    #expect(ConfigEdit.remove(name: "work").applied(to: after) == before + "\n")
  }
}
