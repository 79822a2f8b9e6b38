extension Wording {
  /// The keys by themselves of the commands that sentences name.
  public static let standardKeys: [Command: String] = [
    .help: "?", .search: "/", .refresh: "r", .quit: "q", .waiting: "i", .back: "Esc", .undoAnswer: "u",
    .calendars: "c", .previousWeek: "[", .nextWeek: "]", .mask: "*",
  ]

  /// A part of a sentence that names the key of a command; empty where the command has none.
  func hinting(at command: Command, en: (String) -> String, ru: (String) -> String) -> String {
    keys[command].map { say(en: en($0), ru: ru($0)) } ?? ""
  }
}
