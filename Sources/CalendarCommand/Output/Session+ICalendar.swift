import CalendarModel
import PortalClient
import PortalWire

extension Session {
  /// Events of the account's portal as an iCalendar text.
  func calendar(of events: [EventDetail]) -> String {
    ICalendar(events: events, host: account.access.portal.host, now: now).text
  }
}
