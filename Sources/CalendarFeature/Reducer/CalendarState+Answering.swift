import CalendarModel
import Canvas

extension CalendarState {
  mutating func beginAnswer() -> [Effect] { [] }

  mutating func undoAnswer() -> [Effect] { [] }

  mutating func type(_ key: Key, into box: AnswerBox) -> [Effect] { [] }

  mutating func take(_ outcome: AnswerOutcome, ofAnswer number: Int) -> [Effect] { [] }
}
