extension CalendarState {
  /// Follows what the person chose.
  public mutating func follow(_ preferences: Preferences) {
    themes = preferences.themes
    theme = themes.theme(on: background)
    keyMap = preferences.keyMap
    configuredZones = preferences.zones
    chosenWeekday = preferences.firstWeekday
    refreshInterval = preferences.refresh
    otherAccounts = preferences.accounts.filter { $0 != account }
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
