public import CalendarModel
public import Foundation
public import Wording

/// What the person chose in the settings, as far as the screen follows it while it runs.
public struct Preferences: Equatable, Sendable {
  /// The theme, or the two that the terminal's background decides between.
  public var themes = ThemeChoice.automatic
  /// The terminal's background as it was told last, where the theme is by it.
  public var background: TerminalBackground?
  /// What each key does.
  public var keyMap = KeyMap.standard
  /// The language and whether it is drawn in ASCII; nil for as it is.
  public var wording: Wording?
  /// Whether the mouse is used.
  public var usesMouse = true
  /// The zones that one can go through beside the one that is "here".
  public var zones: [TimeZone] = []
  /// The first day of weeks; nil for the portal's.
  public var firstWeekday: Weekday?
  /// How often the portal is asked when all is well.
  public var refresh = Duration.seconds(300)
  /// The accounts that one can switch to, by name.
  public var accounts: [String] = []

  /// What the program does by itself.
  public init() {}
}
