import CalendarFeature
import Canvas
import Foundation
import Testing
import Themes

@testable import Settings

@Suite("The themes")
struct ThemeLibraryTests {
  /// A library of files, for as long as something is done with it.
  private func with(_ files: [String: String], _ body: (ThemeLibrary) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: "\(name).toml")) }
    try body(ThemeLibrary(folder: folder.path(percentEncoded: false)))
  }

  private func problems(_ name: String, _ library: ThemeLibrary) -> (theme: String, problems: [SettingsProblem])? {
    do throws(ThemeLibrary.Fault) {
      _ = try library.choice(name)
      return nil
    } catch {
      guard case .file(let source, .wrong(let problems)) = error else { return nil }
      return (source.name, problems.all)
    }
  }

  @Test(arguments: Themes.names) func `of the program are whole, each by itself`(name: String) throws {
    let file = try ThemeFile(toml: try #require(Themes.text(name)), names: [])
    #expect(file.parent == nil)
    #expect(file.description == nil)
    _ = try ThemeLibrary(folder: nil).choice(name)
  }

  @Test func `need no reading where none is chosen, which makes no difference`() throws {
    let library = ThemeLibrary(folder: nil)
    #expect(try library.choice("auto") == .automatic)
    #expect(try library.theme(.embedded(name: "auto")).choice == .automatic)
  }

  @Test func `of the person stand beside those of the program, and before those of the same name`() throws {
    try with([
      "mine": "inherit = \"nord\"", "nord": "inherit = \"nord\"\n[styles]\nlink = \"bold\"", ".x": "",
    ]) {
      library in
      #expect(
        library.sources.map(\.name)
          == (Themes.names + ["mine"]).sorted { ($0 == "auto" ? "" : $0) < ($1 == "auto" ? "" : $1) })
      #expect(library.sources.filter(\.isOwn).map(\.name) == ["mine", "nord"])
      let nord = try ThemeLibrary(folder: nil).choice("nord")
      var expected = nord
      expected.theme.styles[.link] = Style(attributes: .bold)
      // It is said of any background, so also of one that the inherited theme has something else for.
      expected.onLight?.styles[.link] = Style(attributes: .bold)
      #expect(try library.choice("nord") == expected)
      #expect(try library.choice("mine") == expected)
    }
  }

  @Test func `that inherit follow an element that is another's, also where they change that one alone`() throws {
    try with([
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
    try with(["mine": "inherit = \"dark\"\n[styles]\nlabel = \"quote\"\nlink = \"link\"\n[light]\nnow = \"now\"\n"]) {
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
    try with(["a": "inherit = \"b\"", "b": "\n inherit = \"a\"", "c": "inherit = \"c\"", "d": "inherit = \"a\""]) {
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

  @Test(
    arguments: [
      ("nrod", "nord"), ("solarised-dark", "solarized-dark"), ("color-blind-safe", "colour-blind-safe"), ("", nil),
      ("../../etc/passwd", nil), (".", nil), ("zzz", nil),
    ] as [(String, String?)])
  func `that are none are told with the nearest that there is`(name: String, nearest: String?) {
    #expect(throws: ThemeLibrary.Fault.unknown(name, nearest: nearest)) {
      try ThemeLibrary(folder: "/nowhere").choice(name)
    }
  }

  @Test func `that are no text are told so`() throws {
    try with([:]) { library in
      let path = try #require(library.folder) + "/mine.toml"
      try Data([0xFF, 0xFE]).write(to: URL(filePath: path))
      #expect(throws: ThemeLibrary.Fault.file(.own(name: "mine", path: path), .notText)) { try library.choice("mine") }
    }
  }

  @Test func `are where the environment says`() {
    #expect(ThemeLibrary(environment: ["XDG_CONFIG_HOME": "/x", "HOME": "/h"]).folder == "/x/b24cal/themes")
    #expect(ThemeLibrary(environment: ["HOME": "/h"]).folder == "/h/.config/b24cal/themes")
    #expect(ThemeLibrary(environment: [:]).folder == nil)
  }

  @Test func `show each style as it looks, on the background that it is meant for`() throws {
    try with(["mine": "inherit = \"auto\"\n[styles]\nlink = \"red\"  # loud\n\n[light]\nlink = \"blue\"\n"]) {
      library in
      let source = try library.find("mine")
      let lines = try library.sample(source)
      #expect(
        lines == [
          StyledLine("inherit = \"auto\""), StyledLine("[styles]"),
          StyledLine("link = \"red\"  # loud", Style(foreground: .ansi(1))), StyledLine(""), StyledLine("[light]"),
          StyledLine("link = \"blue\"", Style(foreground: .ansi(4))),
        ])
    }
  }
}
