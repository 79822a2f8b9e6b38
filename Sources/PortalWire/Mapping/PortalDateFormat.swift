/// Whether day or month comes first in the dates of a portal, such as `09/06/2025`.
///
/// The portal writes most dates as its administrator chose, and one value with a day up to the 12th does not tell which
/// it is.
public enum PortalDateFormat: Hashable, Sendable {
  /// `21.09.2026 11:00:00`, `22/09/2025 09:00:00`.
  case dayFirst
  /// `12/11/2024 05:59:00 pm`.
  case monthFirst

  /// Finds the format out from the fields of one event, or nothing where they leave it open.
  ///
  /// `DATE_FROM_FORMATTED` tells the same day as `DATE_FROM` with the month by name; failing that, a number above 12 is
  /// a day.
  public init?(revealedBy event: JSONValue) {
    guard let format = Self.pair(of: event) ?? Self.single(of: event) else { return nil }
    self = format
  }

  private static let fields = [
    "DATE_FROM", "DATE_TO", "DATE_CREATE", "TIMESTAMP_X", "ORIGINAL_DATE_FROM", "EXDATE", "~DATE_FROM", "~DATE_TO",
  ]

  private static func pair(of event: JSONValue) -> PortalDateFormat? {
    guard let named = event["DATE_FROM_FORMATTED"]?.text.flatMap({ CultureDate($0) })?.date(nil) else { return nil }
    return event["DATE_FROM"]?.text.flatMap { CultureDate($0) }?.format(ofDay: named)
  }

  private static func single(of event: JSONValue) -> PortalDateFormat? {
    let texts = fields.compactMap { event[$0]?.text } + [event["RRULE"]?["UNTIL"]?.text].compactMap(\.self)
    return texts.lazy.compactMap(revealed).first
  }

  private static func revealed(by text: String) -> PortalDateFormat? {
    text.split(separator: ";").lazy.compactMap { CultureDate($0)?.revealedFormat }.first
  }
}
