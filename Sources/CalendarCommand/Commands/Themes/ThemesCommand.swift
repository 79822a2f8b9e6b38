import ArgumentParser
import Canvas
import Foundation
import Settings
import Terminal
import Wording

/// `b24cal themes`: what looks there are, or one of them. It works also where the config file is wrong.
struct ThemesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.themes)

  @ParentCommand var parent: B24cal

  @Argument(help: ArgumentHelp(.themeToPrint, valueName: "name"), completion: .themes)
  var name: String?

  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    let environment = Surroundings.environment
    let options = ownOptions.adding(parent.options)
    let world = try? ProcessWorld(environment: environment, options, mayLackConfig: true)
    let wording = world?.wording ?? Wording(Language(environment: environment), isASCII: options.isASCII)
    let library = ThemeLibrary(environment: environment)
    let text: String
    do throws(ThemeLibrary.Fault) {
      if let named = options.theme { _ = try library.find(named) }
      if let name {
        text = try Self.text(library.find(name), library, depth: ColorDepth.ofOutput(environment))
      } else {
        text = Self.list(library, wording)
      }
    } catch {
      throw Failure(error, wording)
    }
    try Console.write(text)
  }

  /// A line for each: its name, a few words, and where it is if it is the person's.
  private static func list(_ library: ThemeLibrary, _ wording: Wording) -> String {
    let sources = library.sources
    let width = sources.map(\.name.displayWidth).max() ?? 0
    return sources.map { source in
      let name = source.name + String(repeating: " ", count: width - source.name.displayWidth)
      let words = [words(on: source, library, wording), source.isOwn ? source.path : nil].compactMap(\.self)
      return "\(name)  \(words.joined(separator: wording.dot))".safeForTerminal() + "\n"
    }.joined()
  }

  private static func words(on source: ThemeSource, _ library: ThemeLibrary, _ wording: Wording) -> String? {
    guard source.isOwn else { return wording.theme(source.name) }
    do throws(ThemeLibrary.Fault) {
      return try library.theme(source).description
    } catch {
      return wording.brokenTheme(source.name)
    }
  }

  /// The file as it is, so that a copy is a theme; for a terminal each style as it looks.
  private static func text(
    _ source: ThemeSource, _ library: ThemeLibrary, depth: ColorDepth?
  ) throws(ThemeLibrary.Fault) -> String {
    let lines = try library.sample(source)
    guard let depth else { return try library.text(source) }
    return lines.map { StyledText($0, depth: depth).text + "\n" }.joined()
  }
}
