import ArgumentParser
import CalendarFeature
import CalendarModel
import EventCache
import Foundation
import PortalClient
import Settings
import Wording

/// What there is to choose from, for the completions of shells: what is known without asking a portal.
struct KnownNames {
  private let options: GlobalOptions
  private let world: ProcessWorld?

  /// Reads the settings that the words of a command line name.
  init(_ words: [String]) {
    var options = GlobalOptions.none
    (options.account, options.config) = (Self.value(of: "--account", words), Self.value(of: "--config", words))
    self.options = options
    world = try? ProcessWorld(options, mayLackConfig: true)
  }

  /// The accounts of the config file.
  var accounts: [String] { world?.config.accounts.map(\.name) ?? [] }

  /// The events of the next two weeks, by their ids.
  func events() async -> [String] {
    guard let world, let account = await account(world),
      let session = try? Session(options, world: world, account: account, cacheFolder: CacheFolder.path(world))
    else { return [] }
    let span = DaySpan(from: session.today, days: 14)
    let reading = await session.openCache().read(
      AgendaQuery(span: span, zone: session.zone.timeZone, now: session.now))
    await session.client.close()
    return Set(reading.events.map(\.id.event)).sorted().map { "\($0)" }
  }

  /// The account, where no command has to be run for it.
  private func account(_ world: ProcessWorld) async -> Account? {
    switch try? AccountChoice(world, named: options.account) {
    case .environment:
      return world.variable("B24CAL_WEBHOOK").flatMap { try? Account(webhook: $0, wording: world.wording) }
    case .configured(let settings):
      if case .command = settings.source { return nil }
      return try? await Account(settings, world)
    case nil: return nil
    }
  }

  /// The value of an option that is given: the next word, or what stands after `=`, which bash makes a word of its own.
  private static func value(of option: String, _ words: [String]) -> String? {
    guard let index = words.lastIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else { return nil }
    if words[index] != option { return String(words[index].dropFirst(option.count + 1)) }
    let next = words[(index + 1)...]
    return next.first == "=" ? next.dropFirst().first : next.first
  }
}
