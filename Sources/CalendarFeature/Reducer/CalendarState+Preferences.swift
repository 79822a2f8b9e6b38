import CalendarModel
import Wording

extension CalendarState {
  /// Takes account of the settings as they were read again, and tells of it where they changed anything.
  mutating func take(_ outcome: PreferencesOutcome) -> [Effect] {
    switch outcome {
    case .failed(let sentence):
      tell(.unusable(sentence))
      return []
    case .read(let preferences):
      let before = self
      follow(preferences)
      guard self != before else { return [] }
      tell(.settingsRead)
      keepScrollInRange()
      let terminal =
        (themes.asksBackground && !before.themes.asksBackground ? [Effect.askBackground] : [])
        + (usesMouse == before.usesMouse ? [] : [.useMouse(usesMouse)])
      guard zone.timeZone != before.zone.timeZone else { return terminal + readWanted(at: cursor.day) }
      listing.move(to: zone.timeZone)
      keepCursor()
      return terminal + read(listing.span)
    }
  }

  /// Follows what the person chose.
  public mutating func follow(_ preferences: Preferences) {
    themes = preferences.themes
    background = background ?? preferences.background
    theme = themes.theme(on: background)
    if keyMap != preferences.keyMap, overlay?.isSequence == true { overlay = nil }
    if let wording = preferences.wording {
      self.wording = Wording(wording.language, isASCII: wording.isASCII || !drawsUnicode)
    }
    // After the wording, for its sentences name keys.
    keyMap = preferences.keyMap
    if case .configured(let place) = clock, configuredZones != preferences.zones {
      let zone = configuredZones.indices.contains(place) ? configuredZones[place] : nil
      clock = zone.flatMap(preferences.zones.firstIndex).map { .configured($0) } ?? .here
    }
    configuredZones = preferences.zones
    chosenWeekday = preferences.firstWeekday
    refreshInterval = preferences.refresh
    usesMouse = preferences.usesMouse
    otherAccounts = preferences.accounts.filter { !isConfigured || $0 != account }
  }

  /// Takes account of the terminal's background: what is seen changes as long as the person has not begun to do anything.
  mutating func take(_ background: TerminalBackground) -> [Effect] {
    guard themes.asksBackground, background != self.background else { return [] }
    if !hasPressedKey {
      self.background = background
      theme = themes.theme(on: background)
    }
    return [.remember(background)]
  }
}
