import CalendarFeature
import Foundation
import Settings
import Wording

extension Checkup {
  /// In which zone times are shown, as far as it is known before the portal is asked, and what decided that.
  func zone(_ world: ProcessWorld) -> Finding {
    let zone = DisplayZone(options: options, world: world)
    let subject = wording.checked(.zone)
    guard zone.isChosen else {
      let assumed = zone.timeZone.identifier
      guard let name = world.variable("TZ") else {
        return Finding(subject: subject, words: wording.zoneOfPortal(until: assumed))
      }
      return Finding(subject: subject, words: wording.unknownZone(name, assumed: assumed), weight: .remark)
    }
    let origin =
      if options.timeZone != nil {
        "--time-zone"
      } else if case .named(_)? = world.config.zones.first {
        wording.byConfig
      } else {
        "TZ"
      }
    return Finding(subject: subject, words: "\(zone.timeZone.identifier), \(origin)")
  }

  /// Whether what the portal told can be kept.
  func cacheFolder(_ world: ProcessWorld) -> Finding {
    place(CacheFolder.path(world), subject: wording.checked(.cache), missing: wording.noCachePlace)
  }

  /// Whether the log can be written, and the tokens of a login, without which that ends.
  func logFile(_ world: ProcessWorld) -> Finding {
    let keepsTokens = needsTokens(world)
    var finding = place(
      StateFolder.path(world), subject: wording.checked(.log),
      missing: keepsTokens ? wording.noStatePlace : wording.noLogPlace)
    if keepsTokens, finding.weight != .fine { finding.weight = .failure(.configuration) }
    return finding
  }

  /// Whether the account that is meant is by a login.
  private func needsTokens(_ world: ProcessWorld) -> Bool {
    guard case .configured(let settings)? = try? AccountChoice(world, named: options.account) else { return false }
    if case .oauth = settings.source { return true }
    return false
  }

  /// Whether a folder can be written to, or the nearest that there is above it, in which it would be made.
  private func place(_ path: String?, subject: String, missing: String) -> Finding {
    guard let path else { return Finding(subject: subject, words: missing, weight: .remark) }
    var folder = path
    while folder.count > 1, !FileManager.default.fileExists(atPath: folder) {
      folder = folder.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    }
    guard access(folder.isEmpty ? "/" : folder, W_OK | X_OK) == 0 else {
      return Finding(subject: subject, words: wording.unwritable(path), weight: .remark)
    }
    return Finding(subject: subject, words: path)
  }
}
