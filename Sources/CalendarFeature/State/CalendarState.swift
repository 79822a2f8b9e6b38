public import CalendarModel
public import Canvas
public import Foundation
public import Wording

/// Everything that the screen depends on, as one value. It changes through `reduce(_:)` alone.
public struct CalendarState: Equatable, Sendable {
  /// The size of the terminal.
  public var size: Size
  /// The time, as it was read last.
  public var now: Date
  /// The zone in which times are shown.
  public var zone: DisplayZone
  /// The language and whether it is drawn in ASCII.
  public var wording: Wording
  /// How things look.
  public var theme: Theme
  /// What each key does.
  public var keyMap: KeyMap
  /// The name of the account, or the portal's host where it has none.
  public var account: String
  /// The event that is shown.
  public var detail: DetailPane
  /// Whether the portal can be reached.
  public var connection = Connection.fine
  /// How many lines of the list of keys are above the screen; nil while it is not shown.
  public var helpScroll: Int?
  /// What the bottom line has to say.
  public var notice: Notice?

  /// The state at the start, before anything was asked of the portal.
  public init(
    detail: DetailPane, size: Size, now: Date, zone: DisplayZone, wording: Wording, account: String,
    theme: Theme = .standard, keyMap: KeyMap = .standard, notice: Notice? = nil
  ) {
    self.detail = detail
    self.size = size
    self.now = now
    self.zone = zone
    self.wording = wording
    self.account = account
    self.theme = theme
    self.keyMap = keyMap
    self.notice = notice
  }

  /// What is on top, and so what keys mean.
  public var context: KeyContext {
    helpScroll != nil ? .help : detail.showsRawFields ? .rawFields : .detail
  }

  /// Today, in the zone of display.
  public var today: CivilDate { WallClock(now, in: zone.timeZone).date }
}
