import ArgumentParser
import Foundation
import Testing
import Wording

@testable import CalendarCommand

@Suite("The help of a command")
struct CommandHelpTests {
  private struct Command {
    var topic: CommandTopic?
    var type: any ParsableCommand.Type

    /// A command and those below it.
    static func all(_ type: any ParsableCommand.Type = B24cal.self, above: [String] = []) -> [Command] {
      let path = above + [type.configuration.commandName ?? ""]
      let name = path.count > 1 ? path.dropFirst().joined(separator: " ") : path[0]
      return [Command(topic: CommandTopic(rawValue: name), type: type)]
        + type.configuration.subcommands.flatMap { all($0, above: path) }
    }

    static func of(_ topic: CommandTopic) throws -> any ParsableCommand.Type {
      try #require(all().first { $0.topic == topic }).type
    }
  }

  /// The arguments of each b24cal in a line for a shell.
  private func calls(_ line: String) -> [[String]] {
    let words = line.split(separator: " ").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'#()")) }
    return words.split { ["|", "||", "&&", ">"].contains($0) }.compactMap { words in
      words.firstIndex(of: "b24cal").map { Array(words[words.index(after: $0)...]) }
    }
  }

  @Test func `is there for each one, and for nothing else`() {
    let topics = Command.all().map(\.topic)
    #expect(topics.count == CommandTopic.allCases.count)
    #expect(Set(topics) == Set(CommandTopic.allCases))
  }

  @Test(arguments: CommandTopic.allCases, [Language.english, .russian])
  func `has examples of it, and the parser takes them`(topic: CommandTopic, language: Language) throws {
    let type = try Command.of(topic)
    let understood = try Wording(language).examples(topic).flatMap(calls).map { try B24cal.parseAsRoot($0) }
    let shown = [type] + type.configuration.subcommands
    #expect(understood.contains { command in shown.contains { $0 == Swift.type(of: command) } })
  }

  @Test func `of the README is of commands that there are`() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let lines = try String(contentsOf: readme, encoding: .utf8).split(separator: "\n")
    let calls = lines.filter { $0.hasPrefix("$ b24cal") }.flatMap { self.calls(String($0)) }
    #expect(calls.count > 10)
    for arguments in calls { #expect(throws: Never.self) { try B24cal.parseAsRoot(arguments) } }
  }

  @Test(arguments: CommandTopic.allCases)
  func `fits into eighty columns, its examples on a line each`(topic: CommandTopic) throws {
    let help = B24cal.helpMessage(for: try Command.of(topic), columns: 80)
    let lines = help.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.count > 80 } == [])
    for example in Wording.ofHelp.examples(topic) { #expect(lines.contains("  \(example)")) }
  }

  @Test(arguments: CommandTopic.allCases)
  func `names every option of its own in the usage`(topic: CommandTopic) throws {
    let type = try Command.of(topic)
    let everywhere = Set(labels(GlobalOptions.helpMessage(columns: 80)) + ["--version", "-h, --help"])
    for label in labels(B24cal.helpMessage(for: type, columns: 80)) where !everywhere.contains(label) {
      #expect(topic.usage.contains(label), "\(label)")
    }
  }

  /// The options and arguments of a help, as it writes them.
  private func labels(_ help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") || $0.hasPrefix("  <") }
      .map { $0.dropFirst(2).components(separatedBy: "  ")[0] }
  }

  @Test func `tells every code that the program ends with`() {
    let help = B24cal.helpMessage(columns: 80)
    let codes: [CalendarCommand.ExitStatus] = [
      .done, .notForThis, .notAnswered, .declined, .notInvited, .usage, .unavailable, .internalFault, .noPermission,
      .configuration, .interrupted, .signal(15),
    ]
    let told = help.split(separator: "\n").filter { $0.first == " " }
      .flatMap { $0.prefix(12).split { " ,".contains($0) }.compactMap { Int32($0) } }
    #expect(told == codes.map { $0.rawValue })
  }
}
