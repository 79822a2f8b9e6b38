public import CalendarModel
public import Foundation
public import Wording

/// What text about an event depends on beside the event: language, looks, time and zone.
public struct Presentation: Equatable, Sendable {
  /// The language.
  public var wording: Wording
  /// How roles look.
  public var theme: Theme
  /// Now.
  public var now: Date
  /// Where times are shown.
  public var zone: TimeZone
  /// The answers that are on their way.
  public var answering = Answering()

  /// Makes a presentation.
  public init(wording: Wording, theme: Theme = .standard, now: Date, zone: TimeZone) {
    self.wording = wording
    self.theme = theme
    self.now = now
    self.zone = zone
  }

  /// The signs that go with the wording.
  public var glyphs: Glyphs { Glyphs(isASCII: wording.isASCII) }

  /// Today, in the zone of display.
  public var today: CivilDate { WallClock(now, in: zone).date }

  func span(_ text: String, _ role: Role = .text) -> StyledLine.Span { StyledLine.Span(text, theme.style(role)) }

  func line(_ text: String, _ role: Role = .text) -> StyledLine { StyledLine([span(text, role)]) }
}
