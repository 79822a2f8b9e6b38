import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("Every size of a terminal")
struct SizeTests {
  private static let columns = [1, 2, 3, 5, 8, 13, 20, 40, 79, 80, 100, 133]
  private static let rows = [1, 2, 3, 4, 6, 9, 24]

  private static let sizes =
    columns.flatMap { columns in rows.map { Size(columns: columns, rows: $0) } } + [Size(columns: 500, rows: 200)]

  /// The keys that lead to a screen, and what has come by then.
  static let screens: [(name: String, keys: [Key])] = [
    ("agenda", []), ("waiting", ["i"]), ("event", [.enter]), ("raw fields", [.enter, "R"]), ("day", ["2"]),
    ("week", ["3"]),
    ("month", ["4"]), ("sequence", ["Z"]), ("help", ["?"]), ("palette", [":"]), ("a date", ["g", "+", "3"]),
    ("a search", ["/", "в", "и"]), ("filter", ["f"]), ("calendars", ["c"]), ("answers", ["a"]), ("copying", ["y"]),
    ("links", ["o"]), ("export", ["e"]), ("busy times", ["b"]), ("masked", ["*", .enter]), ("unbound", ["x"]),
  ]

  @Test(arguments: screens.map(\.name), [Language.english, .russian])
  func `it draws at each size, and a key does no harm there`(screen: String, language: Language) throws {
    var base = Samples.agenda(language)
    base.keyMap = .standard.choosing([.today: [KeySequence(["Z", "t"])]])
    for key in Self.screens.first(where: { $0.name == screen })?.keys ?? [] { follow(&base, key) }
    #expect(screen == "agenda" || base.draw().description != Samples.agenda(language).draw().description)
    for size in Self.sizes where language == .english || size.columns < 500 {
      var state = base
      _ = state.reduce(.resized(size))
      try draw(state)
      guard size.columns < 500 else { continue }
      for key in [Key.down, .pageDown, .enter] { _ = state.reduce(.keyPressed(key)) }
      try draw(state)
    }
  }

  @Test func `the welcome draws at each size`() throws {
    for size in Self.sizes {
      var state = Samples.agenda(.russian)
      state.account = nil
      _ = state.reduce(.resized(size))
      try draw(state)
    }
  }

  private func draw(_ state: CalendarState) throws {
    let canvas = state.draw()
    try #require(canvas.size == state.size)
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      try #require(cells.count == canvas.size.columns)
      // No character that takes two columns is cut at the edge.
      #expect(cells.last.map { $0.columns <= 1 } ?? true)
    }
    if let cursor = canvas.cursor { #expect(canvas.contains(cursor)) }
  }

  private func follow(_ state: inout CalendarState, _ key: Key) {
    for effect in state.reduce(.keyPressed(key)) {
      switch effect {
      case .loadBusyTimes(_, _, _, let load):
        _ = state.reduce(.busyTimesLoaded(.success(Samples.busyTimes), load: load))
      case .encode(let text): _ = state.reduce(.encoded(text, .noLibrary))
      default: break
      }
    }
  }
}

extension Samples {
  fileprivate static func agenda(_ language: Language) -> CalendarState { agenda(columns: 110, rows: 24, language) }
}
