import CalendarFeature
import Canvas
import Foundation
import Testing
import Themes

@testable import Settings

@Suite("The themes")
struct ThemeLibraryTests {
  @Test func `of the program are all that have a file`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "themes").path(percentEncoded: false))
    #expect(files.filter { $0.hasSuffix(".toml") }.sorted() == Themes.names.map { "\($0).toml" })
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
    try OwnThemes.with([
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
    try OwnThemes.with([:]) { library in
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
    try OwnThemes.with(["mine": "inherit = \"auto\"\n[styles]\nlink = \"red\"  # loud\n\n[light]\nlink = \"blue\"\n"]) {
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
