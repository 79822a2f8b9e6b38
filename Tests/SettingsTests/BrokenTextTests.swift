import Testing

@testable import Settings

/// Texts that the parser behind would end the process on: all were found by a fuzzer.
@Suite("A config file that is no TOML")
struct BrokenTextTests {
  @Test(arguments: [
    ("[#", 1, 2), ("[[ ]]", 1, 3), ("\n[\u{299}[#", 2, 2), ("[\u{618}\n\n\"\"\"\"b\"", 1, 2), ("[", 1, 2),
    ("a = [}", 1, 6), ("a = [1, # two\n }", 2, 2), ("a = { b = [[],}", 1, 15),
  ])
  func `is told where it breaks`(text: String, line: Int, column: Int) {
    #expect(throws: problems(.syntax("expected a name or a value"), line, column)) { try Config(toml: text) }
  }

  @Test func `cannot hide what follows behind a NUL`() {
    #expect(throws: problems(.syntax("U+0000"), 2, 8)) { try Config(toml: "ascii = true\nview = \0\"day\"") }
  }

  @Test(arguments: ["a = [[], {}]", "a = [{ b = 1 }, ]", "[a.\"#\"]", "[ a ]", "a = [\n# }\n1]", "a = '[}'"])
  func `is not taken for one that is`(text: String) throws {
    #expect(throws: SettingsProblems.self) { try Config(toml: text) }
    do { _ = try Config(toml: text) } catch {
      #expect(error.all.allSatisfy { if case .unknownKey = $0.kind { true } else { false } })
    }
  }

  private func problems(_ kind: SettingsProblem.Kind, _ line: Int, _ column: Int) -> SettingsProblems {
    SettingsProblems([SettingsProblem(kind, at: TextPosition(line: line, column: column))])
  }
}
