import ArgumentParser
import Foundation
import Settings

extension CompletionKind {
  /// The names of accounts.
  static var accounts: CompletionKind { .custom { words, _, _ in KnownNames(words).accounts } }

  /// The ids of events.
  static var events: CompletionKind { .custom { words, _, _ in await KnownNames(words).events() } }

  /// The names of themes.
  static var themes: CompletionKind {
    .custom { _, _, _ in ThemeLibrary(environment: Surroundings.environment).sources.map(\.name) }
  }

  /// The names of zones.
  static var zones: CompletionKind { .custom { _, _, _ in TimeZone.knownTimeZoneIdentifiers } }
}
