import CalendarModel
import Canvas

extension CalendarState {
  mutating func showLinks() -> [Effect] { [] }

  mutating func typeCopy(_ key: Key) -> [Effect] { [] }

  mutating func typeExport(_ key: Key) -> [Effect] { [] }

  mutating func type(_ key: Key, into page: LinkPage) -> [Effect] { [] }

  mutating func take(_ outcome: CopyOutcome) -> [Effect] { [] }

  mutating func take(_ outcome: LinkCodeOutcome, of text: String) -> [Effect] { [] }

  mutating func take(_ outcome: ExportOutcome) -> [Effect] { [] }
}
