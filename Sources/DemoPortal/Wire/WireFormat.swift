import Foundation

/// What the portal's tables look like to one caller: the JSON types and key sets, field by field.
struct WireFormat {
  let world: World
  let configuration: Configuration
  let viewer: Person
  let now: Date
  /// The zone of the caller, where another looks.
  var callersZone: TimeZone?

  var culture: Culture { configuration.culture }
  var serverZone: TimeZone { configuration.serverZone }
  var viewerZone: TimeZone { callersZone ?? TimeZone(identifier: viewer.zone) ?? serverZone }
  var isOld: Bool { configuration.vintage == .old }
  var texts: PortalTexts { PortalTexts(language: configuration.language, culture: culture) }
}
