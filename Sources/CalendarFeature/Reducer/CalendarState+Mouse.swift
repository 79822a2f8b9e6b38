import Canvas

extension CalendarState {
  /// Does what a click means where it was made.
  mutating func click(_ point: Point) -> [Effect] { [] }

  /// Does what turning the wheel means over what it was turned: so many steps down, or up where negative.
  mutating func turnWheel(_ steps: Int, at point: Point) -> [Effect] { [] }
}
