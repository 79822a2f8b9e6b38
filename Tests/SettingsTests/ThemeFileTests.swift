import CalendarFeature
import Canvas
import Testing

@testable import Settings

@Suite("A theme file")
struct ThemeFileTests {
  private func problems(_ text: String) -> [SettingsProblem] {
    do throws(SettingsProblems) {
      _ = try ThemeFile(toml: text, names: ["dark", "nord"])
      return []
    } catch {
      return error.all
    }
  }

  private func at(_ line: Int, _ column: Int = 1) -> TextPosition { TextPosition(line: line, column: column) }

  @Test(
    arguments: [
      ("plain", nil, Style.plain),
      ("bold", nil, Style(attributes: .bold)),
      ("dim italic underline reverse", nil, Style(attributes: [.dim, .italic, .underline, .reverse])),
      ("red", nil, Style(foreground: .ansi(1))),
      ("bright-white bold", nil, Style(foreground: .ansi(15), attributes: .bold)),
      ("#88c0d0 underline", nil, Style(foreground: .rgb(red: 0x88, green: 0xC0, blue: 0xD0), attributes: .underline)),
      ("#8cd", nil, Style(foreground: .rgb(red: 0x88, green: 0xCC, blue: 0xDD))),
      ("black on yellow", nil, Style(foreground: .ansi(0), background: .ansi(3))),
      ("on blue", nil, Style(background: .ansi(4))),
      ("muted", .muted, Style.plain),
      ("not-answered  bold", .notAnswered, Style(attributes: .bold)),
    ] as [(String, Role?, Style)])
  func `writes a style in words`(text: String, base: Role?, style: Style) throws {
    let rule = try StyleRule(text)
    #expect(rule.base == base)
    #expect(rule.style == style)
  }

  @Test(
    arguments: [
      ("gren", "gren", "green"), ("bold undreline", "undreline", "underline"), ("on yelow", "yelow", "yellow"),
      ("red green", "green", nil), ("muted label", "label", nil), ("#12345", "#12345", nil), ("fed", "fed", nil),
      ("red on", "on", nil), ("plain bold", "plain", nil), ("Bold", "Bold", "bold"),
      ("not-answerd", "not-answerd", "not-answered"),
    ] as [(String, String, String?)])
  func `is told which word is none`(text: String, word: String, nearest: String?) throws {
    let problem = try #require(problems("inherit = \"dark\"\n[styles]\n  link = \"\(text)\"\n").first)
    #expect(problem.position == at(3, 3))
    guard case .unknownValue("link", word, let told, _) = problem.kind else {
      return #expect(Bool(false), "\(problem)")
    }
    if let nearest { #expect(told == nearest) }
  }

  @Test func `is told by line where it misspells an element or a setting`() {
    #expect(
      problems("inherit = \"drak\"\nevent_color = true\n\n[styles]\ntitel = \"bold\"\n\n[dark]\n tally = 3\n[lihgt]\n")
        == [
          SettingsProblem(
            .unknownValue(key: "inherit", value: "drak", nearest: "dark", choices: ["dark", "nord"]), at: at(1)),
          SettingsProblem(.unknownKey("event_color", nearest: "event_colors"), at: at(2)),
          SettingsProblem(.unknownKey("titel", nearest: "title"), at: at(5)),
          SettingsProblem(.wrongType(key: "tally", expected: .text), at: at(8, 2)),
          SettingsProblem(.unknownKey("lihgt", nearest: "light"), at: at(9)),
        ])
  }

  @Test func `is told what it misses, unless it inherits`() {
    let styles = Role.allCases.filter { $0 != .tally && $0 != .notAnswered }.map { "\($0.rawValue) = \"plain\"\n" }
    #expect(
      problems("# mine\n\n[styles]\n" + styles.joined()) == [
        SettingsProblem(.incomplete(key: "styles", lacks: ["not-answered", "tally"]), at: at(3))
      ])
    #expect(
      problems("") == [
        SettingsProblem(.incomplete(key: "styles", lacks: Role.allCases.map(\.rawValue)), at: at(1))
      ])
    #expect(problems("inherit = \"nord\"") == [])
  }
}
