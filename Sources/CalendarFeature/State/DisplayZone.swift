public import Foundation

/// The zone in which times are shown, and who chose it.
public struct DisplayZone: Equatable, Sendable {
  /// The zone.
  public var timeZone: TimeZone
  /// Whether the person named it, so that the portal's does not replace it.
  public var isChosen: Bool
  /// Whether it is the machine's own, which need not be named on the screen.
  public var isMachines: Bool

  /// Makes a zone of display.
  public init(_ timeZone: TimeZone, isChosen: Bool, isMachines: Bool) {
    self.timeZone = timeZone
    self.isChosen = isChosen
    self.isMachines = isMachines
  }

  /// The zone that holds once the person's zone at the portal is known.
  public func learning(portalZone: TimeZone?) -> DisplayZone {
    guard let portalZone, !isChosen, portalZone.identifier != timeZone.identifier else { return self }
    return DisplayZone(portalZone, isChosen: false, isMachines: false)
  }
}
