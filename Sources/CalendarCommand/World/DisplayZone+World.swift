import CalendarFeature
import Foundation
import Settings

extension DisplayZone {
  /// The zone of display as far as it is known before the portal answers: the option's, else the config file's first, else `TZ`'s,
  /// else the machine's. Where the config file has the portal's first, the portal's takes its place once it is known.
  init(options: GlobalOptions, world: ProcessWorld) {
    let machine = TimeZone.current
    let name = world.variable("TZ").map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
    let fromEnvironment = name.flatMap { TimeZone(posix: $0) ?? TimeZone(identifier: $0) }
    let chosen: TimeZone? =
      if let zone = options.timeZone?.timeZone {
        zone
      } else {
        switch world.config.zones.first {
        case .named(let zone): zone
        case .portal: nil
        case .local, nil: fromEnvironment
        }
      }
    let isMachines = (chosen ?? machine).identifier == (fromEnvironment ?? machine).identifier
    self.init(chosen ?? machine, isChosen: chosen != nil, isMachines: isMachines)
  }
}
