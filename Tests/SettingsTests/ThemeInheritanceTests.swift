import CalendarFeature
import Canvas
import Testing

@testable import Settings

@Suite("The themes of one's own")
struct ThemeInheritanceTests {
  private func problems(_ name: String, _ library: ThemeLibrary) -> (theme: String, problems: [SettingsProblem])? {
    do throws(ThemeLibrary.Fault) {
      _ = try library.choice(name)
      return nil
    } catch {
      guard case .file(let source, .wrong(let problems)) = error else { return nil }
      return (source.name, problems.all)
    }
  }

  @Test func `that inherit follow an element that is another's, also where they change that one alone`() throws {
    try OwnThemes.with([
      "mine": """
      inherit = "dark"
      event_colors = false
      [styles]
      label = "cyan"
      error = "now bold"
      [light]
      now = "blue"
      """
    ]) { library in
      let choice = try library.choice("mine")
      let dark = try ThemeLibrary(folder: nil).choice("dark").theme
      var expected = dark
      expected.showsEventColors = false
      for role in [Role.label, .muted, .quote, .tally] { expected.styles[role] = Style(foreground: .ansi(6)) }
      let now = try #require(dark.style(.now).foreground)
      for role in [Role.error, .importance] { expected.styles[role] = Style(foreground: now, attributes: .bold) }
      #expect(choice.theme == expected)
      #expect(choice.onDark == nil)
      expected.styles[.now] = Style(foreground: .ansi(4))
      for role in [Role.error, .importance] { expected.styles[role] = Style(foreground: .ansi(4), attributes: .bold) }
      #expect(choice.onLight == expected)
    }
  }

  @Test func `whose styles lead back to themselves are told by line, and never followed for ever`() throws {
    try OwnThemes.with([
      "mine": "inherit = \"dark\"\n[styles]\nlabel = \"quote\"\nlink = \"link\"\n[light]\nnow = \"now\"\n"
    ]) {
      library in
      let told = try #require(problems("mine", library))
      #expect(
        told.problems == [
          SettingsProblem(
            .circle(key: "label", names: ["label", "quote", "muted", "label"]), at: TextPosition(line: 3, column: 1)),
          SettingsProblem(.circle(key: "link", names: ["link", "link"]), at: TextPosition(line: 4, column: 1)),
          SettingsProblem(.circle(key: "now", names: ["now", "now"]), at: TextPosition(line: 6, column: 1)),
        ])
    }
  }

  @Test func `that inherit from each other are told, and never followed for ever`() throws {
    try OwnThemes.with([
      "a": "inherit = \"b\"", "b": "\n inherit = \"a\"", "c": "inherit = \"c\"", "d": "inherit = \"a\"",
    ]) {
      library in
      for name in ["a", "d"] {
        let told = try #require(problems(name, library))
        #expect(told.theme == "b")
        #expect(
          told.problems == [
            SettingsProblem(.circle(key: "inherit", names: ["a", "b", "a"]), at: TextPosition(line: 2, column: 2))
          ])
      }
      #expect(
        problems("c", library)?.problems == [
          SettingsProblem(.circle(key: "inherit", names: ["c", "c"]), at: TextPosition(line: 1, column: 1))
        ])
    }
  }
}
