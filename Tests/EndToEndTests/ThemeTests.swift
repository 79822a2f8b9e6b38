import Foundation
import Testing
import TmuxPane

@Suite("The themes, from outside")
struct ThemeTests {
  @Test func `are listed by name, the person's with their files`() async throws {
    try await CacheHome.with { home in
      let program = Program(["XDG_CONFIG_HOME": home.path])
      let folder = "\(home.path)/b24cal/themes"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in [
        ("mine", "description = \"Like nord\"\ninherit = \"nord\"\n"), ("bad", "inherit = \"nrod\"\n"),
      ] { try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name).toml")) }
      let outcome = try await program.run("themes")
      #expect(
        outcome
          == .init(
            status: 0,
            output: """
              auto               the terminal's own colours, by its background
              bad                cannot be used: b24cal themes bad tells why · \(folder)/bad.toml
              colour-blind-safe  colours that everybody can tell apart
              dark               soft colours on a dark background
              gruvbox            the warm colours of Gruvbox
              high-contrast      strong colours, nothing faint
              light              deep colours on a light background
              mine               Like nord · \(folder)/mine.toml
              monochrome         no colour at all
              nord               the cool colours of Nord
              solarized-dark     Solarized on its dark background
              solarized-light    Solarized on its light background

              """, errors: ""))
      #expect(
        try await program.run("themes", "bad")
          == .init(
            status: 78, output: "",
            errors: "b24cal: \(folder)/bad.toml:1:1: inherit cannot be \"nrod\": did you mean nord?\n"))
      // What is wrong with a theme is told before a terminal is asked for.
      #expect(try await program.run("--theme", "bad", "demo").status == 78)
    }
  }

  @Test func `are printed as they are, so that a copy is a theme of one's own`() async throws {
    try await CacheHome.with { home in
      let program = Program(["XDG_CONFIG_HOME": home.path])
      let text = try await program.run("themes", "nord").output
      let folder = "\(home.path)/b24cal/themes"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/mine.toml"))
      #expect(try await program.run("themes", "mine") == .init(status: 0, output: text, errors: ""))
    }
  }

  @Test func `that are none are wrong usage, with the nearest that there is, wherever they are named`() async throws {
    try await CacheHome.with { home in
      let program = Program(["XDG_CONFIG_HOME": home.path])
      let told = "there is no theme nrod: did you mean nord?\n"
      for arguments in [
        ["--theme", "nrod"], ["agenda", "--theme", "nrod"], ["themes", "nrod"], ["--theme", "nrod", "demo"],
        ["themes", "--theme", "nrod"],
      ] {
        #expect(try await program.run(arguments) == .init(status: 64, output: "", errors: "b24cal: \(told)"))
      }
      let path = "\(home.path)/config.toml"
      try Data("view = \"day\"\ntheme = \"nrod\"\n".utf8).write(to: URL(filePath: path))
      for arguments in [["agenda"], ["config", "check"]] {
        #expect(
          try await program.run(["--config", path] + arguments)
            == .init(status: 64, output: "", errors: "b24cal: \(path):2:1: \(told)"))
      }
    }
  }

  /// Whether a terminal comes to show a row that begins like this, colours and all, as tmux writes them: the first picture may be drawn
  /// once more, where the terminal turns out not to repeat signs.
  private func shows(_ beginning: String, by arguments: String, _ variables: [String: String] = [:]) async throws
    -> Bool
  {
    let program = Program(webhook: nil, variables)
    let pane = TmuxPane("\(Program.path) \(arguments)", columns: 110, rows: 40, environment: program.environment)
    defer { pane.press("q") }
    var isShown = false
    _ = try await pane.screen { _ in
      isShown = pane.tmux("capture-pane", "-p", "-e").split(separator: "\n").contains { $0.hasPrefix(beginning) }
      return isShown
    }
    return isShown
  }

  @Test func `are printed in their colours on a terminal, as far as those are wanted`() async throws {
    let link = "link = \"#5fafff underline\""
    #expect(try await shows("\u{1B}[4m\u{1B}[38;5;75m\(link)", by: "themes dark"))
    #expect(try await shows("\u{1B}[4m\(link)", by: "themes dark", ["NO_COLOR": "1"]))
    #expect(try await shows(link, by: "themes dark", ["TERM": "dumb"]))
  }

  @Test func `are what the screen looks like, by the option or the config file`() async throws {
    try await CacheHome.with { home in
      let config = ["XDG_CONFIG_HOME": home.path]
      try FileManager.default.createDirectory(atPath: "\(home.path)/b24cal", withIntermediateDirectories: true)
      try Data("theme = \"light\"\n".utf8).write(to: URL(filePath: "\(home.path)/b24cal/config.toml"))
      #expect(try await shows("\u{1B}[38;5;124m─ now 13:20", by: "demo", config))
      #expect(try await shows("\u{1B}[38;5;210m─ now 13:20", by: "demo --theme dark", config))
      #expect(try await shows("\u{1B}[1m─ now 13:20", by: "--theme monochrome demo", config))
    }
  }

  @Test func `follow what is remembered of the terminal from the first picture on`() async throws {
    try await CacheHome.with { home in
      #expect(try await shows("\u{1B}[31m─ now 13:20", by: "demo", home.variables))
      try FileManager.default.createDirectory(atPath: "\(home.path)/b24cal", withIntermediateDirectories: true)
      try Data("dark\n".utf8).write(to: URL(filePath: "\(home.path)/b24cal/background"))
      #expect(try await shows("\u{1B}[91m─ now 13:20", by: "demo", home.variables))
    }
  }
}
