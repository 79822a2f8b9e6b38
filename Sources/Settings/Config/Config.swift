public import CalendarFeature
public import CalendarModel
public import Foundation

/// What `config.toml` says. What it does not say is as the program is by itself.
public struct Config: Hashable, Sendable {
  /// Which account is used where there are several.
  public var account: String?
  /// The name of the theme; `auto` for the terminal's own colours.
  public var theme = "auto"
  /// The language; nil for that of the environment.
  public var language: String?
  /// Whether to draw with ASCII characters alone.
  public var isASCII = false
  /// Whether the mouse is used.
  public var usesMouse = true
  /// The zones that one can go through; the first is "here". Empty where nothing is said.
  public var zones: [ZoneChoice] = []
  /// The first day of weeks; nil for the portal's.
  public var firstWeekday: Weekday?
  /// How often the portal is asked when all is well.
  public var refresh = Duration.seconds(300)
  /// The form in which days are shown at the start.
  public var view = ViewKind.agenda
  /// What each key does.
  public var keyMap = KeyMap.standard
  /// The accounts, in the order of the file.
  public var accounts: [AccountSettings] = []

  /// Makes the settings of an empty file.
  public init() {}

  /// The zones by name that are gone through beside the one that is "here".
  public var otherZones: [TimeZone] {
    zones.dropFirst().compactMap { if case .named(let zone) = $0 { zone } else { nil } }
  }

  /// A zone to show times in.
  public enum ZoneChoice: Hashable, Sendable {
    /// That of `TZ`, else the person's at the portal, else the machine's: as where nothing is said.
    case local
    /// The person's at the portal.
    case portal
    /// One by its name.
    case named(TimeZone)
  }
}
