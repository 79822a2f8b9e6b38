/// What the terminal's own background is like.
public enum TerminalBackground: String, Sendable {
  case dark
  case light
}
