public import CalendarModel
public import Foundation
import GRDB

extension EventCache {
  /// Keeps lists of events: what they miss is gone, what they have for the first time is new.
  public func store(_ lists: PortalLists, heardAt: Date) { keep(.lists(lists, heardAt: heardAt)) }

  /// Keeps what was told of one event or instance.
  public func store(_ detail: EventDetail, heardAt: Date) { keep(.detail(detail, heardAt: heardAt)) }

  /// Takes an instance for looked at: its marks go, and one that is gone goes for good.
  public func look(at id: InstanceID) { keep(.look(id)) }

  /// Keeps which calendars are shown.
  public func choose(_ choice: CalendarChoice) { keep(.choice(choice)) }
}
