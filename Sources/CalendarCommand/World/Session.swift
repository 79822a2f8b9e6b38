import CalendarFeature
import CalendarModel
import EventCache
import Foundation
import Logging
import PortalClient
import Wording

/// What a command that asks the portal needs: the account's client, the time, the zone and the language.
struct Session {
  let world: ProcessWorld
  let account: Account
  let client: PortalClient
  private let options: GlobalOptions
  private let cacheFolder: String?

  /// Opens the account that is meant. Nothing is connected yet.
  init(_ options: GlobalOptions) async throws(Failure) {
    let world = try ProcessWorld(options)
    let account = try await Account(world, named: options.account)
    try self.init(options, world: world, account: account, cacheFolder: CacheFolder.path(world))
  }

  /// Opens an account. Nothing is connected yet, and nothing kept where there is no folder for it.
  init(
    _ options: GlobalOptions, world: ProcessWorld, account: Account, cacheFolder: String? = nil
  ) throws(Failure) {
    self.world = world
    self.account = account
    self.options = options
    self.cacheFolder = cacheFolder
    client = try account.client(world, options)
  }

  /// The same account with a client of its own, for the one before has been closed.
  func renewed() throws(Failure) -> Session {
    try Session(options, world: world, account: account, cacheFolder: cacheFolder)
  }

  /// The zone of display, as far as it is known here. Finding it loads the system's zones, so a command without times leaves it be.
  var zone: DisplayZone { DisplayZone(options: options, world: world) }

  /// Opens what was last known. It touches the disk, so a command without lists leaves it be.
  ///
  /// A command that prints and ends can wait two seconds for what another program is writing; a screen waits no longer than a key may
  /// hang.
  func openCache(patience: Duration = .seconds(2)) -> EventCache {
    let portal = account.access.portal
    let host = portal.host + (portal.port.map { ":\($0)" } ?? "") + portal.path
    return EventCache(folder: cacheFolder, portal: host, user: account.access.user, patience: patience)
  }

  /// Whether the portal is not to be asked.
  var isOffline: Bool { options.isOffline }
  var wording: Wording { world.wording }
  var now: Date { world.clock.now }
  var today: CivilDate { WallClock(now, in: zone.timeZone).date }
}
