/// Every sentence that the program says, in one language.
///
/// A sentence is a property or a function of its own that gives all languages side by side, so that none can be forgotten.
public struct Wording: Hashable, Sendable {
  /// The language.
  public var language: Language
  /// Whether dashes, dots and ellipses are drawn in ASCII.
  public var isASCII: Bool
  /// The keys of commands, as far as sentences name them.
  public var keys = standardKeys

  /// Makes the wording of a language.
  public init(_ language: Language, isASCII: Bool = false) {
    self.language = language
    self.isASCII = isASCII
  }

  /// Between the ends of a range.
  public var dash: String { isASCII ? "-" : "–" }

  /// Between facts of one line.
  public var dot: String { isASCII ? " - " : " · " }

  func say(en: String, ru: String) -> String {
    switch language {
    case .english: en
    case .russian: ru
    }
  }

  /// Chooses the form that goes with a number: Russian has three, English two of them.
  func count(_ number: Int, en: (one: String, other: String), ru: (one: String, few: String, many: String)) -> String {
    switch language {
    case .english: number == 1 ? en.one : en.other
    case .russian:
      switch (number.magnitude % 10, number.magnitude % 100) {
      case (1, let tail) where tail != 11: ru.one
      case (2...4, let tail) where !(12...14).contains(tail): ru.few
      default: ru.many
      }
    }
  }
}
