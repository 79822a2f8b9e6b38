import CalendarFeature
import Foundation

extension DisplayZone {
  /// The zone of display as far as it is known before the portal answers: the option's, else `TZ`'s, else the machine's.
  init(options: GlobalOptions, world: ProcessWorld) {
    let machine = TimeZone.current
    let name = world.variable("TZ").map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
    let fromEnvironment = name.flatMap { TimeZone(identifier: $0) }
    let chosen = options.timeZone?.timeZone ?? fromEnvironment
    self.init(
      chosen ?? machine, isChosen: chosen != nil,
      isMachines: options.timeZone == nil || options.timeZone?.timeZone.identifier == machine.identifier)
  }
}
