/// A line of text that is being typed. The end of the text is where it goes on.
public struct TextField: Equatable, Sendable {
  /// What was typed.
  public private(set) var text: String

  /// Makes a field.
  public init(_ text: String = "") { self.text = text }

  /// Adds text, of which line breaks count as spaces. A text of a thousand characters takes no more.
  public mutating func insert(_ text: String) {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    self.text = String((self.text + line).prefix(Self.longest))
  }

  /// Takes away the last character.
  public mutating func deleteCharacter() { _ = text.popLast() }

  /// Takes away the last word and the spaces behind it.
  public mutating func deleteWord() {
    while text.last?.isWhitespace == true { text.removeLast() }
    while let last = text.last, !last.isWhitespace { text.removeLast() }
  }

  /// Takes everything away.
  public mutating func clear() { text = "" }

  private static let longest = 1000
}
