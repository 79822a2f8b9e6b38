import CalendarModel
import Canvas

extension CalendarState {
  mutating func showBusyTimes() -> [Effect] { [] }

  mutating func type(_ key: Key, into page: BusyTimesPage) -> [Effect] { [] }

  mutating func take(_ result: Result<[UserID: [BusyTime]], PortalError>, ofBusyTimes load: Int) -> [Effect] { [] }
}
