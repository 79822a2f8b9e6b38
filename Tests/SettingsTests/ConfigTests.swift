import CalendarFeature
import CalendarModel
import Foundation
import Testing

@testable import Settings

@Suite("The config file's text")
struct ConfigTests {
  @Test func `may be empty`() throws {
    #expect(try Config(toml: "") == Config())
    #expect(try Config(toml: "# nothing yet\n") == Config())
  }

  @Test func `says everything that can be set`() throws {
    let config = try Config(
      toml: """
        account = "work"
        theme = "nord"
        language = "ru"
        ascii = true
        mouse = false
        time_zones = ["local", "portal", "America/New_York"]
        first_weekday = "sunday"
        refresh = "90s"
        view = "week"

        [accounts.home]
        webhook_command = "pass show bitrix24"

        [accounts."at work"]
        webhook = "https://portal.example/rest/7/secret/"
        ca_file = "/etc/ssl/corp.pem"

        [accounts.work]
        webhook = "https://portal.example/rest/8/secret/"
        """)
    var expected = Config()
    expected.account = "work"
    expected.theme = "nord"
    expected.language = "ru"
    expected.isASCII = true
    expected.usesMouse = false
    expected.zones = [.local, .portal, .named(try #require(TimeZone(identifier: "America/New_York")))]
    expected.firstWeekday = .sunday
    expected.refresh = .seconds(90)
    expected.view = .week
    expected.accounts = [
      AccountSettings(name: "home", source: .command("pass show bitrix24")),
      AccountSettings(
        name: "at work", source: .webhook("https://portal.example/rest/7/secret/"),
        certificateFile: "/etc/ssl/corp.pem"),
      AccountSettings(name: "work", source: .webhook("https://portal.example/rest/8/secret/")),
    ]
    #expect(config == expected)
  }

  @Test(arguments: [("5m", 300), ("30s", 30), ("24h", 86_400), ("1h", 3600)])
  func `has times with a unit`(text: String, seconds: Int) throws {
    #expect(try Config(toml: "refresh = \"\(text)\"").refresh == .seconds(seconds))
  }

  @Test(arguments: ["5", "29s", "25h", "m", "-5m", "5 m", "9223372036854775807h", "½h"])
  func `has no other times`(text: String) {
    #expect(throws: SettingsProblems.self) { try Config(toml: "refresh = \"\(text)\"") }
  }

  private func problems(_ text: String) -> [SettingsProblem] {
    do throws(SettingsProblems) {
      _ = try Config(toml: text)
      return []
    } catch {
      return error.all
    }
  }

  private func at(_ line: Int, _ column: Int = 1) -> TextPosition { TextPosition(line: line, column: column) }

  @Test func `is told by line where a key is misspelt, with the nearest right one`() {
    #expect(
      problems("# a comment\n  lenguage = \"ru\"\n\n[accounts.work]\nwebhok = \"x\"\n") == [
        SettingsProblem(.unknownKey("lenguage", nearest: "language"), at: at(2, 3)),
        SettingsProblem(.missing(key: "accounts.work", oneOf: ["webhook", "webhook_command", "oauth"]), at: at(4)),
        SettingsProblem(.unknownKey("webhok", nearest: "webhook"), at: at(5)),
      ])
  }

  @Test func `is told where a value is none that there is`() {
    #expect(
      problems("view = \"wek\"\ntime_zones = [\n  \"local\",\n  \"Europe/Moskow\",\n]\naccount = \"home\"") == [
        SettingsProblem(
          .unknownValue(key: "view", value: "wek", nearest: "week", choices: ["agenda", "day", "week", "month"]),
          at: at(1)),
        SettingsProblem(
          .unknownValue(
            key: "time_zones", value: "Europe/Moskow", nearest: "Europe/Moscow",
            choices: ["local", "portal"] + TimeZone.knownTimeZoneIdentifiers), at: at(2)),
        SettingsProblem(.unknownValue(key: "account", value: "home", nearest: nil, choices: []), at: at(6)),
      ])
  }

  @Test func `is told where a value is of another kind`() {
    #expect(
      problems("ascii = \"yes\"\ntheme = 3\ntime_zones = \"local\"\naccounts = [1]\n") == [
        SettingsProblem(.wrongType(key: "ascii", expected: .flag), at: at(1)),
        SettingsProblem(.wrongType(key: "theme", expected: .text), at: at(2)),
        SettingsProblem(.wrongType(key: "time_zones", expected: .list), at: at(3)),
        SettingsProblem(.wrongType(key: "accounts", expected: .table), at: at(4)),
      ])
    #expect(
      problems("[accounts]\nwork = 1\n[accounts.home]\nwebhook = \"a\"\nwebhook_command = \"b\"") == [
        SettingsProblem(.wrongType(key: "accounts.work", expected: .table), at: at(2)),
        SettingsProblem(.conflict(key: "accounts.home", keys: ["webhook", "webhook_command", "oauth"]), at: at(3)),
      ])
  }

  @Test func `is told where it is no TOML`() throws {
    let problem = try #require(problems("theme = \"nord\"\nview = \n").first)
    #expect(problem.position.line == 2)
    guard case .syntax = problem.kind else { return #expect(Bool(false), "\(problem)") }
  }
}
