import Foundation

extension CalendarEvent {
  /// The addresses in location and description to go to, each once, meeting services first.
  public var links: [String] {
    var found: [String] = []
    for address in (location?.links ?? []) + description.links where !found.contains(address) { found.append(address) }
    return found.meetingsFirst
  }
}

extension EventLocation {
  /// The addresses in what somebody typed, in order.
  public var links: [String] {
    guard case .text(let text) = self else { return [] }
    return WebAddress.links(in: text)
  }
}

extension WebAddress {
  /// The addresses in a text, in order, each once.
  public static func links(in text: String) -> [String] {
    pieces(of: text).compactMap(\.address).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension [String] {
  /// Addresses, those of meeting services before the rest.
  fileprivate var meetingsFirst: [String] { filter(\.isMeetingAddress) + filter { !$0.isMeetingAddress } }
}

extension String {
  fileprivate var isMeetingAddress: Bool {
    guard let url = URL(string: contains("://") ? self : "https://\(self)"), let host = url.host()?.lowercased() else {
      return false
    }
    return meetingServices.contains { host == $0 || host.hasSuffix("." + $0) } || isPortalCall(host, url.path())
  }
}

/// A portal's own video call; its other pages are no meetings.
private func isPortalCall(_ host: String, _ path: String) -> Bool {
  host.contains(".bitrix24.") && path.hasPrefix("/video/")
}

private let meetingServices = [
  "zoom.us", "meet.google.com", "teams.microsoft.com", "teams.live.com", "webex.com", "telemost.yandex.ru",
  "telemost.360.yandex.ru", "meet.jit.si", "whereby.com", "salutejazz.ru", "jazz.sber.ru", "mts-link.ru",
  "skype.com", "gotomeeting.com", "dion.vc", "trueconf.com", "ktalk.ru",
]
