import CalendarFeature
import Canvas
import Testing
import Wording

@testable import Settings

@Suite("Keys in the config file")
struct KeyConfigTests {
  /// What is wrong with a text, by line.
  func problems(_ toml: String) throws -> [(Int, KeyProblem?)] {
    do throws(SettingsProblems) {
      _ = try Config(toml: toml)
      return []
    } catch {
      return error.all.map { problem in
        if case .keys(let kind) = problem.kind { (problem.position.line, kind) } else { (problem.position.line, nil) }
      }
    }
  }

  @Test(arguments: [
    "[keys]\n\"event.next\" = [\"n\", \"Down\", \"n\"]\ntoday = \"g t\"\n\"go-to\" = []\n\"search.next\" = []",
    "[keys]\nevent.next = [\"n\", \"Down\"]\ntoday = [\"g t\"]\ngo-to = []\nsearch.next = []",
    "keys = { event = { next = [\"n\", \"Down\"] }, today = \"g  t\", go-to = [], search.next = [] }",
  ])
  func `are one, several, or none, one after another or not`(toml: String) throws {
    #expect(
      try Config(toml: toml).keyMap
        == KeyMap.standard.choosing([
          .nextEvent: ["n", KeySequence(.down)], .today: [KeySequence(["g", "t"])], .goTo: [], .nextHit: [],
        ]))
  }

  @Test func `are the standard ones where nothing is said`() throws {
    #expect(try Config(toml: "[keys]").keyMap == .standard)
    #expect(try Config(toml: Config.example).keyMap == .standard)
  }

  @Test func `are read as they are shown`() throws {
    let config = try Config(
      toml: "[keys]\n\"go-to\" = \"G\"\ntoday = [\"g t\", \"\\\\\"]\nquit = []\nhelp = [\"F1\", \"'\", \"\\\"\"]")
    #expect(try Config(toml: config.masked { $0 }).keyMap == config.keyMap)
    #expect(config.masked { $0 }.contains("\ntoday = [\"g t\", \"\\\\\"]\n"))
    #expect(config.masked { $0 }.contains("\ngo-to = \"G\"\n"))
  }

  @Test func `of the example's own words can be taken`() throws {
    let keys = try Config(toml: "[keys]\ntoday = [\"T\", \"g t\"]\n\"go-to\" = \"g d\"").keyMap
    #expect(keys.continuations(of: "g", in: .agenda).map(\.command) == [.today, .goTo])
  }

  @Test func `of the example are those that there are`() throws {
    let lines = Config.example.split(separator: "\n").drop { !$0.contains("By themselves they are") }
    let settings = lines.dropFirst().prefix(Command.allCases.count)
    #expect(settings.last == "# interrupt = \"^c\"                        # quit at once")
    let toml = "[keys]\n" + settings.map { String($0.dropFirst(2)) }.joined(separator: "\n")
    #expect(try Config(toml: toml).keyMap == .standard)
  }

  @Test func `are told by line where they are wrong, with the nearest that there is`() throws {
    let found = try problems(
      """
      [keys]
      "event.nxt" = "n"
      today = "g Dwn"
      open = ["Entr", ""]
      answer = 5
      export = "^c"
      copy = "y Esc"
      interrupt = ["^c", "^c x"]
      """)
    let expected: [(Int, KeyProblem?)] = [
      (2, .unknownCommand("event.nxt", nearest: "event.next")),
      (3, .unknownKey(.today, name: "Dwn", nearest: "Down")),
      (4, .unknownKey(.open, name: "Entr", nearest: "Enter")), (4, .unknownKey(.open, name: "", nearest: nil)),
      (5, nil), (6, .interrupt(.export)), (7, .escape(.copy)), (8, .interrupt(.interrupt)),
    ]
    #expect(found.map(\.0) == expected.map(\.0))
    #expect(found.map(\.1) == expected.map(\.1))
  }

  @Test func `clash with what has them already, and with one another once`() throws {
    let found = try problems("[keys]\ntoday = \"x\"\nexport = [\"g t\", \"x\"]\nhelp = [\"h h\", \"H\", \"H H\"]\n")
    let clashes = found.map { line, problem in
      if case .clash(let clash) = problem {
        "\(line) \(clash.command.rawValue) \(clash.keys), \(clash.other.rawValue) \(clash.otherKeys)"
      } else {
        "\(line)"
      }
    }
    #expect(
      clashes.sorted() == [
        "3 export g t, go-to g", "3 export x, today x", "4 help H H, help H", "4 help h h, day.previous h",
      ])
  }
}
