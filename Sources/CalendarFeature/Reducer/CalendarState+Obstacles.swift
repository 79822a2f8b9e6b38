import Wording

extension CalendarState {
  /// Why a command cannot do anything now; nil where it can.
  func obstacle(to command: Command) -> Obstacle? { nil }
}
