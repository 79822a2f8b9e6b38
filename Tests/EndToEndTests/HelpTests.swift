import Foundation
import Testing

@Suite("The help", .serialized)
struct HelpTests {
  /// A text of the help by where it stands, such as `b24cal next --format`.
  private func texts(_ language: String) async throws -> [String: String] {
    let dump = try await Program(["LANG": language]).run("--experimental-dump-help")
    let tool = try JSONDecoder().decode(Tool.self, from: Data(dump.output.utf8))
    var texts: [String: String] = [:]
    tool.command.collect([], &texts)
    return texts
  }

  private struct Tool: Decodable {
    var command: Command
  }

  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?

    func collect(_ path: [String], _ texts: inout [String: String]) {
      guard commandName != "help" else { return }
      let path = path + [commandName]
      let place = path.joined(separator: " ")
      texts[place] = abstract ?? ""
      texts["\(place) discussion"] = discussion ?? ""
      for argument in arguments ?? [] where argument.valueName != "help" && argument.valueName != "version" {
        let name = (argument.names ?? []).map(\.name).first ?? argument.valueName ?? ""
        texts["\(place) \(name)"] = argument.abstract ?? ""
      }
      for command in subcommands ?? [] { command.collect(path, &texts) }
    }
  }

  private struct Argument: Decodable {
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    struct Name: Decodable {
      var name: String
    }
  }

  @Test func `is there in both languages for each command and option`() async throws {
    let english = try await texts("C.UTF-8"), russian = try await texts("ru_RU.UTF-8")
    #expect(Set(english.keys) == Set(russian.keys))
    #expect(english.count > 100)
    for (place, text) in english {
      let other = russian[place] ?? ""
      #expect(!text.isEmpty, "\(place)")
      // What makes the man page drops all else.
      #expect(text.utf8.count == text.unicodeScalars.count, "\(place): \(text)")
      #expect(other.contains { ("а"..."я").contains($0) }, "\(place): \(other)")
    }
  }

  @Test func `is of the environment's language`() async throws {
    let russian = try await Program(["LANG": "ru_RU.UTF-8"]).run("next", "--help")
    #expect(russian.output.contains("Напечатать встречу, которая идёт или будет следующей."))
    #expect(try await Program().run("next", "--help").output.contains("Print the meeting that is on or comes next."))
  }
}
