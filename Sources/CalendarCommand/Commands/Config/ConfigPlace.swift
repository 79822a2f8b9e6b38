import Foundation
import Settings
import Wording

/// The config file that is meant, before it is read: these commands work also where it is wrong.
struct ConfigPlace {
  let file: ConfigFile
  let wording: Wording

  /// Fails where the environment names no place for it.
  init(_ options: GlobalOptions) throws(Failure) {
    let environment = Surroundings.environment
    wording = Wording(Language(environment: environment), isASCII: options.isASCII)
    guard let file = ConfigFile(environment: environment, options) else {
      throw Failure(.configuration, wording.noConfigPlace)
    }
    self.file = file
  }
}
