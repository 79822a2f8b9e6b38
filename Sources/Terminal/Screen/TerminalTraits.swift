/// What was found out about the terminal when the screen was opened.
public struct TerminalTraits: Hashable, Sendable {
  /// The terminal description in use, as in `TERM`.
  public var description: String

  /// Set where `TERM` names no known terminal, so that the program can say which description stands in.
  public var unknownTerm: UnknownTerm?

  /// How many colours there are to draw with.
  public var colors: ColorDepth

  /// Whether lines, signs and letters of all scripts can be drawn; if not, draw lines and signs in ASCII.
  public var drawsUnicode: Bool

  /// A value of `TERM` that no description was found for; nil where it was not set.
  public struct UnknownTerm: Hashable, Sendable {
    /// The value of `TERM`.
    public var name: String?
  }
}
