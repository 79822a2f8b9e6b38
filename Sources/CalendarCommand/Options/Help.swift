import ArgumentParser
import Foundation
import Wording

extension Wording {
  /// The wording of the help, by the environment's language alone: it is printed before a config file is read.
  static let ofHelp = Wording(Language(environment: Surroundings.environment))
}

extension CommandConfiguration {
  /// The configuration of a command whose help is in the wording.
  init(
    _ topic: CommandTopic, version: String = "", subcommands: [any ParsableCommand.Type] = []
  ) {
    let name = topic.rawValue.split(separator: " ").last.map(String.init)
    self.init(
      commandName: name, abstract: Wording.ofHelp.abstract(topic), usage: topic.usage,
      discussion: Wording.ofHelp.discussion(topic), version: version, subcommands: subcommands)
  }
}

extension ArgumentHelp {
  /// The help of an option or argument.
  init(_ topic: OptionTopic, valueName: String? = nil) {
    self.init(Wording.ofHelp.help(topic), valueName: valueName)
  }
}
