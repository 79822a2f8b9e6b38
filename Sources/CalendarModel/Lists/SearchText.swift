/// Text as searches compare it: without case in any script, and with ё as е.
public struct SearchText: Hashable, Sendable {
  /// The text to compare.
  public let folded: String

  /// Folds a text. Raising it first makes one of letters that share a capital, such as ς and σ.
  public init(_ text: some StringProtocol) {
    folded = String(text.uppercased().lowercased().map { $0 == "ё" ? "е" : $0 })
  }

  /// Whether a text holds this one anywhere. The empty text is in every other.
  public func occurs(in text: some StringProtocol) -> Bool {
    folded.isEmpty || SearchText(text).folded.contains(folded)
  }
}
