public import CalendarModel
import Foundation
import GRDB

/// What was last known of an account's calendars, in a file that several programs may share.
///
/// It never fails. Where the file cannot be used, `fault` says why, and what is heard is kept in memory: until the file can
/// be written again, or for good.
public actor EventCache {
  /// Why what was known is not there, or is not kept; nil where all is well.
  public internal(set) var fault: CacheFault?

  /// The file; nil where nothing is to be kept.
  var file: CacheFile?
  /// The person, as far as the account's key tells.
  let user: UserID?
  /// The connection to the file.
  var connection: CacheConnection?
  /// What is known, while the file cannot be written to.
  var memory: CacheConnection?
  /// What is still to be written to the file.
  var owed: [CacheWrite] = []
  /// The answers that I gave while this is open, the last one last, and when each was heard.
  var myAnswers: [(event: EventID, answer: Answer, heardAt: Date)] = []

  /// Prepares the cache of an account; nothing is opened until it is needed.
  ///
  /// - Parameters:
  ///   - folder: The folder of all caches, made where it is missing; nil to keep nothing.
  ///   - portal: The portal, as `host[:port]`.
  ///   - user: The person; nil where the key does not tell.
  ///   - patience: How long another program's work on the file is waited for, each time: so briefly that no key is felt to hang, where
  ///     it is not said otherwise.
  public init(folder: String?, portal: String, user: UserID?, patience: Duration = .milliseconds(150)) {
    file = folder.map { CacheFile(folder: $0, portal: portal, user: user, patience: patience) }
    self.user = user
  }
}
