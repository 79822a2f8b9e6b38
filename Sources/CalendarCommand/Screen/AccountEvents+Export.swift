import CalendarFeature
import CalendarModel
import EventCache
import Foundation
import PortalClient
import PortalWire

extension AccountEvents {
  func export(_ instances: [InstanceID], name: String, now: Date) async -> ExportOutcome {
    let events = await cache.details(of: instances)
    guard !events.isEmpty else { return .nothingKnown }
    let text = ICalendar(events: events, host: client.access.portal.host, now: now).text
    var failure = NewFile.Failure(path: name, number: ENOENT)
    for folder in folders.all {
      do throws(NewFile.Failure) {
        return .written(path: folders.shown(try NewFile(text, name: name, folder: folder).path), count: events.count)
      } catch {
        failure = error
      }
    }
    return .failed(path: folders.shown(failure.path), reason: failure.reason)
  }
}
