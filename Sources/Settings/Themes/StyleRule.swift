import CalendarFeature
import Canvas

/// A style as a theme file writes it, in words: that of another element, if any, with a colour and attributes of its own.
struct StyleRule: Hashable {
  /// The element whose style it begins with.
  var base: Role?
  /// What is said beside it.
  var style = Style.plain

  /// A word that is none, or that can stand only once.
  struct UnknownWord: Error, Hashable {
    var word: String
    /// What could stand there.
    var choices: [String]
  }

  /// Reads `bold`, `#88c0d0 underline`, `muted bold`, `black on yellow` or `plain`.
  init(_ text: String) throws(UnknownWord) {
    var words = text.split(separator: " ").map(String.init)[...]
    guard words != ["plain"] else { return }
    while let word = words.popFirst() {
      if let attribute = Self.attributes[word] {
        style.attributes.insert(attribute)
      } else if word == "on", style.background == nil, let name = words.popFirst() {
        guard let color = Color(settingName: name) else { throw UnknownWord(word: name, choices: Color.settingNames) }
        style.background = color
      } else if style.foreground == nil, let color = Color(settingName: word) {
        style.foreground = color
      } else if base == nil, let role = Role(rawValue: word) {
        base = role
      } else {
        throw UnknownWord(word: word, choices: Self.words)
      }
    }
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  private static let words =
    ["plain", "on"] + attributes.keys.sorted() + Color.settingNames + Role.allCases.map(\.rawValue)
}

extension Color {
  /// The sixteen as a theme file names them, by their numbers.
  static let settingNames: [String] = {
    let normal = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return normal + normal.map { "bright-\($0)" }
  }()

  /// Reads one of the sixteen by name, or `#88c0d0` or `#8cd`.
  init?(settingName name: String) {
    if let number = Self.settingNames.firstIndex(of: name) {
      self = .ansi(UInt8(number))
    } else {
      guard name.hasPrefix("#") else { return nil }
      self.init(hex: name)
    }
  }
}
