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
  /// The zone of the place where the person is.
  public var home: DisplayZone
  /// The clock that times are shown by.
  public var clock = DisplayClock.here
  /// The zone of the event that was selected when its clock was chosen.
  public var eventZone: TimeZone?
  /// The zones that the person configured.
  public var configuredZones: [TimeZone]
  /// The first day of weeks that the person configured; nil for the portal's.
  public var chosenWeekday: Weekday?
  /// The language and whether it is drawn in ASCII.
  public var wording: Wording
  /// How things look.
  public var theme: Theme
  /// What the person chose of looks.
  public var themes = ThemeChoice(.standard)
  /// The terminal's background, as far as the looks follow it.
  public var background: TerminalBackground?
  /// Whether the person has pressed a key.
  public var hasPressedKey = false
  /// What each key does.
  public var keyMap: KeyMap { didSet { wording.keys = keyMap.names } }
  /// The name of the account, or the portal's host where it has none; nil where there is no account yet.
  public var account: String?
  /// Whether the account is the one of that name in the config file; the demo and the one of the environment are not.
  public var isConfigured = true
  /// The accounts that one can switch to.
  public var otherAccounts: [String] = []
  /// Where the portal shows its calendars to a browser; nil where that is not known.
  public var portal: PortalPages?
  /// Whether the mouse is used.
  public var usesMouse = true
  /// Whether the terminal has colours.
  public var hasColors = true
  /// Whether the terminal shows more than ASCII.
  public var drawsUnicode = true

  /// In which form days are shown.
  public var view: ViewKind
  /// What is listed.
  public var listing: Listing
  /// The days that are being read in place of those listed.
  public var spanWanted: DaySpan?
  /// How many readings there were; the answer to the last alone is taken.
  public var readings = 0
  /// Where the person is.
  public var cursor: Cursor
  /// The row of the list's pane that the cursor is on, as far as the list's ends allow.
  public var cursorRow = 0
  /// Whether the person has moved the cursor; until then it follows what is on or next.
  public var isCursorMoved = false

  /// The event that is shown.
  public var detail: DetailPane?
  /// The lines of the event that is shown, as they were laid out last.
  var laidOut = LaidOutDetail()
  /// Which pane takes the keys.
  public var focus = Focus.list
  /// Whether the event has a pane of its own beside the list.
  public var showsDetail = true
  /// Whether the event has the whole screen.
  public var isDetailZoomed = false

  /// How many requests for an event there were; each answer carries its number.
  public var loads = 0
  /// How often the portal is asked when all is well.
  public var refreshInterval = Duration.seconds(300)
  /// What was searched for.
  public var search: Search?
  /// What lies over the calendar.
  public var overlay: Overlay?
  /// The request for people's busy times that is under way, also where its page was left.
  public var busyTimesRequest: BusyTimesRequest?
  /// Whether the portal can be reached.
  public var connection = Connection.fine
  /// What is asked of the portal.
  public var fetching: Fetching
  /// What is answered, and what can be taken back.
  public var answering = Answering()
  /// Whether titles, people and places are hidden from those who look on.
  public var isMasked = false
  /// What was given to the clipboard of which the outcome is not known yet.
  public var copying: CopyPart?
  /// What was typed in lines, and what of it is still to be answered.
  public var lines = TypedLines()
  /// What the bottom line has to say.
  public var notice: Notice?

  /// A pane of the screen.
  public enum Focus: Equatable, Sendable {
    case list
    case detail
  }

  /// The state at the start: what was last known, before anything is asked of the portal.
  ///
  /// With `opened` it starts at that event. An `account` of nil is the welcome to those who have none.
  public init(
    reading: AgendaReading, opened: DetailPane? = nil, size: Size, now: Date, zone: DisplayZone, wording: Wording,
    account: String?, view: ViewKind = .agenda, configuredZones: [TimeZone] = [], isOffline: Bool = false,
    theme: Theme = .standard, keyMap: KeyMap = .standard, notice: Notice? = nil
  ) {
    self.size = size
    self.now = now
    home = zone.learning(portalZone: reading.portalZone)
    self.configuredZones = configuredZones
    self.wording = wording
    self.wording.keys = keyMap.names
    self.theme = theme
    self.keyMap = keyMap
    self.account = account
    self.view = view
    listing = Listing(reading, zone: home.timeZone)
    cursor = Cursor(day: WallClock(now, in: home.timeZone).date)
    fetching = Fetching(isForbidden: isOffline)
    if isOffline { connection = .unasked }
    self.notice = notice
    if let opened {
      detail = opened
      focus = .detail
      isDetailZoomed = true
    }
    followNext()
  }

  /// The zone in which times are shown.
  public var zone: DisplayZone {
    let chosen: TimeZone? =
      switch clock {
      case .here: nil
      case .portal: listing.reading.portalZone
      case .event: eventZone
      case .configured(let place): configuredZones.indices.contains(place) ? configuredZones[place] : nil
      }
    return chosen.map { DisplayZone($0, isChosen: true, isMachines: false) } ?? home
  }

  /// Today, in the zone of display.
  public var today: CivilDate { WallClock(now, in: zone.timeZone).date }

  /// The first day of weeks: the person's choice, else the portal's, else Monday.
  public var firstWeekday: Weekday { chosenWeekday ?? listing.reading.settings.firstWeekday ?? .monday }

  /// The row that the cursor is on.
  public var selected: DayEntry? { cursor.row.flatMap { listing.entry($0) } }
}
