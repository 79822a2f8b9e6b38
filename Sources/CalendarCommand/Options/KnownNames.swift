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
    func value(_ option: String) -> String? {
      words.firstIndex(of: option).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    var options = GlobalOptions.none
    (options.account, options.config) = (value("--account"), value("--config"))
    self.options = options
    world = try? ProcessWorld(options, mayLackConfig: true)
  }

  /// The accounts of the config file.
  var accounts: [String] { world?.config.accounts.map(\.name) ?? [] }

  /// The events of the next two weeks, by their ids.
  func events() async -> [String] {
    guard let world, let address = address(world),
      let account = try? Account(webhook: address, wording: world.wording),
      let session = try? Session(options, world: world, account: account, cacheFolder: CacheFolder.path(world))
    else { return [] }
    let span = DaySpan(from: session.today, days: 14)
    let reading = await session.openCache().read(
      AgendaQuery(span: span, zone: session.zone.timeZone, now: session.now))
    await session.client.close()
    return Set(reading.events.map(\.id.event)).sorted().map { "\($0)" }
  }

  /// The webhook, where no command has to be run for it.
  private func address(_ world: ProcessWorld) -> String? {
    switch try? AccountChoice(world, named: options.account) {
    case .environment: return world.variable("B24CAL_WEBHOOK")
    case .configured(let settings): if case .webhook(let address) = settings.source { return address }
    case nil: break
    }
    return nil
  }
}

extension CompletionKind {
  /// The names of accounts.
  static var accounts: CompletionKind { .custom { words, _, _ in KnownNames(words).accounts } }

  /// The ids of events.
  static var events: CompletionKind { .custom { words, _, _ in await KnownNames(words).events() } }

  /// The names of themes.
  static var themes: CompletionKind {
    .custom { _, _, _ in ThemeLibrary(environment: ProcessInfo.processInfo.environment).sources.map(\.name) }
  }

  /// The names of zones.
  static var zones: CompletionKind { .custom { _, _, _ in TimeZone.knownTimeZoneIdentifiers } }
}
