public import Foundation

extension World {
  /// The portal that strangers are shown: some forty events around a day, in Moscow's time.
  ///
  /// - Parameter today: The day the agenda opens on.
  /// - Returns: People, calendars and events.
  public static func demo(today: CivilDay) -> World {
    var world = World()
    world.people = Planner.people
    world.calendars = Planner.calendars
    let planner = Planner(today: today, world: world)
    world.events = planner.everything
    world.absences = planner.absences
    return world
  }

  /// The same around the day it is in Moscow at an instant.
  public static func demo(now: Date) -> World {
    demo(today: CivilDay(now, in: TimeZone(identifier: "Europe/Moscow") ?? .gmt))
  }
}
