import EventCache
import Wording

extension Wording {
  /// Why what was last known is not there, or is not kept.
  func cacheFault(_ fault: CacheFault) -> String {
    switch fault {
    case .damaged: cacheDamaged
    case .unwritable(let reason): cacheUnwritable(reason)
    case .locked: cacheLocked
    case .full: cacheFull
    case .newer: cacheNewer
    }
  }
}
