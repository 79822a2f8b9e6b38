/// In which form days are shown.
public enum ViewKind: String, CaseIterable, Hashable, Sendable {
  case agenda
  case day
  case week
  case month
}
