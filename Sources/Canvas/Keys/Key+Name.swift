extension Key: CustomStringConvertible {
  /// The key's name as it is shown and written in a configuration: `j`, `Down`, `^d`.
  public var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "^Space"
    case .control(let character): "^\(character)"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    }
  }

  /// The names of the keys that are not characters, as they are shown.
  public static let names: [String] = {
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert,
      .delete, .character(" "),
    ]
    return (named + (1...12).map { .function($0) }).map(\.description)
  }()

  /// Reads a key's name: `j`, `Down`, `F5`, and for Control `C-d` or `^d`. Names of keys may be in any case.
  ///
  /// Nil where there is no such key. A lone `^` is the character; a drawn arrow is the key that it is drawn on.
  public init?(name: some StringProtocol) {
    if let character = name.first, name.dropFirst().isEmpty {
      self = Self.arrows[character] ?? .character(character)
    } else if let prefix = ["^", "C-", "c-", "Ctrl-", "ctrl-"].first(where: name.hasPrefix) {
      self.init(controlled: name.dropFirst(prefix.count).lowercased())
    } else {
      self.init(lowercasedName: name.lowercased())
    }
  }

  private static let arrows: [Character: Key] = ["↑": .up, "↓": .down, "←": .left, "→": .right]

  private init?(controlled name: String) {
    if name == "space" {
      self = .control(" ")
    } else if let character = name.first, name.dropFirst().isEmpty {
      self = .control(character)
    } else {
      return nil
    }
  }

  private init?(lowercasedName name: String) {
    switch name {
    case "space": self = .character(" ")
    case "enter", "return": self = .enter
    case "esc", "escape": self = .escape
    case "tab": self = .tab
    case "s-tab", "shift-tab", "backtab": self = .backTab
    case "backspace", "bs": self = .backspace
    case "up": self = .up
    case "down": self = .down
    case "left": self = .left
    case "right": self = .right
    case "home": self = .home
    case "end": self = .end
    case "pgup", "pageup": self = .pageUp
    case "pgdn", "pagedown": self = .pageDown
    case "ins", "insert": self = .insert
    case "del", "delete": self = .delete
    default:
      guard name.hasPrefix("f"), let number = Int(name.dropFirst()), 1...63 ~= number else { return nil }
      self = .function(number)
    }
  }
}
