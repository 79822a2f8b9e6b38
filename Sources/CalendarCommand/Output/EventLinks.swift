import CalendarModel
import Foundation
import PortalWire

/// The addresses that an event gives to go to.
enum EventLinks {
  /// Those found in location and description, each once, meeting services first.
  static func all(of event: CalendarEvent) -> [String] {
    var found: [String] = []
    for address in locationLinks(event.location) + event.description.links where !found.contains(address) {
      found.append(address)
    }
    return found.filter(isMeeting) + found.filter { !isMeeting($0) }
  }

  private static func locationLinks(_ location: EventLocation?) -> [String] {
    guard case .text(let text) = location else { return [] }
    return RichText(bbcode: text).links
  }

  private static func isMeeting(_ address: String) -> Bool {
    guard let url = URL(string: address.contains("://") ? address : "https://\(address)"),
      let host = url.host()?.lowercased()
    else { return false }
    return services.contains { host == $0 || host.hasSuffix("." + $0) } || isPortalCall(host, url.path())
  }

  /// A portal's own video call; its other pages are no meetings.
  private static func isPortalCall(_ host: String, _ path: String) -> Bool {
    host.contains(".bitrix24.") && path.hasPrefix("/video/")
  }

  private static let services = [
    "zoom.us", "meet.google.com", "teams.microsoft.com", "teams.live.com", "webex.com", "telemost.yandex.ru",
    "telemost.360.yandex.ru", "meet.jit.si", "whereby.com", "salutejazz.ru", "jazz.sber.ru", "mts-link.ru",
    "skype.com", "gotomeeting.com", "dion.vc", "trueconf.com", "ktalk.ru",
  ]
}
