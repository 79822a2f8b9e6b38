import CalendarFeature
import CalendarModel
import Foundation
import Logging
import PortalClient
import Wording

/// What a command that asks the portal needs: the account's client, the time, the zone and the language.
struct Session {
  let world: ProcessWorld
  let account: Account
  let client: PortalClient
  let zone: DisplayZone

  /// Opens the account that the environment names. Nothing is connected yet.
  init(_ options: GlobalOptions) throws(Failure) {
    let world = try ProcessWorld(isASCII: options.isASCII)
    self.init(options, world: world, account: try Account(world))
  }

  /// Opens an account. Nothing is connected yet.
  init(_ options: GlobalOptions, world: ProcessWorld, account: Account) {
    self.world = world
    self.account = account
    zone = DisplayZone(options: options, world: world)
    client = PortalClient(
      access: account.access, version: B24cal.version, network: NetworkOptions(environment: world.environment),
      logger: options.isVerbose ? LogFile.logger(world) : .silent)
  }

  var wording: Wording { world.wording }
  var now: Date { world.clock.now }
  var today: CivilDate { WallClock(now, in: zone.timeZone).date }
}
