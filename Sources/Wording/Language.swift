/// A language that the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case russian = "ru"

  /// Chooses by the name of the locale alone, installed or not: `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is not empty.
  public init(environment: [String: String]) {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = name.lowercased().hasPrefix("ru") ? .russian : .english
  }
}
