import ArgumentParser
import CalendarModel
import Foundation
import Wording

/// The options that every command takes, before its name or after.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.account, valueName: "name"), completion: .accounts)
  var account: String?

  @Option(help: ArgumentHelp(.config, valueName: "file"), completion: .file())
  var config: String?

  @Option(help: ArgumentHelp(.theme, valueName: "name"), completion: .themes)
  var theme: String?

  @Flag(name: .customLong("ascii"), help: ArgumentHelp(.ascii))
  var isASCII = false

  @Option(help: ArgumentHelp(.timeZone, valueName: "id"), completion: .zones)
  var timeZone: ZoneName?

  @Flag(name: .customLong("offline"), help: ArgumentHelp(.offline))
  var isOffline = false

  @Flag(name: .customLong("plain"), help: ArgumentHelp(.plain))
  var isPlain = false

  @Flag(name: .customLong("verbose"), help: ArgumentHelp(.verbose))
  var isVerbose = false

  /// No option at all, for what is not begun by a command line.
  static var none: GlobalOptions {
    var options = GlobalOptions()
    (options.account, options.config, options.theme) = (nil, nil, nil)
    (options.isASCII, options.timeZone) = (false, nil)
    (options.isOffline, options.isPlain, options.isVerbose) = (false, false, false)
    return options
  }

  /// Fails where the portal is not to be asked.
  func checkAsksPortal(_ wording: Wording) throws(Failure) {
    if isOffline { throw Failure(.unavailable, wording.noTryingOffline) }
  }

  /// The options as they stand when some of them were given before the command's name.
  func adding(_ earlier: GlobalOptions) -> GlobalOptions {
    var all = self
    all.account = account ?? earlier.account
    all.config = config ?? earlier.config
    all.theme = theme ?? earlier.theme
    all.isASCII = isASCII || earlier.isASCII
    all.timeZone = timeZone ?? earlier.timeZone
    all.isOffline = isOffline || earlier.isOffline
    all.isPlain = isPlain || earlier.isPlain
    all.isVerbose = isVerbose || earlier.isVerbose
    return all
  }
}

/// The name of a zone that this machine knows.
struct ZoneName: ExpressibleByArgument {
  let timeZone: TimeZone

  init?(argument: String) {
    guard let zone = TimeZone(identifier: argument) else { return nil }
    timeZone = zone
  }
}
