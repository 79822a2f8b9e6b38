/// One place of a canvas. A wide character takes two: the first holds it, the second is a continuation.
public struct Cell: Hashable, Sendable {
  /// What is shown: one character that takes up room with the marks that combine with it, or an emoji sequence.
  /// Always safe for a terminal. Empty in a continuation.
  public let text: String

  /// How many columns the text takes: 1 or 2, and 0 in a continuation.
  public let columns: Int

  /// Whether the text is several emoji joined into one picture, which terminals disagree about.
  public let isEmojiSequence: Bool

  /// How it looks.
  public var style: Style

  init(_ unit: TextUnit, style: Style) {
    text = unit.text
    columns = unit.columns
    isEmojiSequence = unit.isEmojiSequence
    self.style = style
  }

  /// Whether it is the second half of a wide character.
  public var isContinuation: Bool { columns == 0 }

  /// An empty place.
  public static func blank(_ style: Style) -> Cell { Cell(.space, style: style) }

  static func continuation(_ style: Style) -> Cell { Cell(.continuation, style: style) }
}
