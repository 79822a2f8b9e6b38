import CalendarFeature
import Canvas
import SeededRandom

/// Somebody, or a cat on the keyboard, at a terminal whose size changes.
struct RandomPerson {
  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/:?.,;[]{}*+-= яжхъ日👍".map { .character($0) } + [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab, .escape, .backspace, .delete,
      .insert, .control("d"), .control("u"), .control("w"), .control("l"), .control("c"), .control("z"), .function(5),
    ]
  private static let texts = [
    "", "y", "ay\n", "24.12", "+99999999999999999999", "next mon", String(repeating: "ё\n", count: 3000),
  ]
  private static let colors: [Color] = [.ansi(0), .rgb(red: 255, green: 255, blue: 255)]

  /// What comes to the program by itself or from the person.
  static func action(_ generator: inout SeededGenerator, in size: Size) -> Action {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<72: .keyPressed(generator.pick(keys))
    case 72..<80: .resized(self.size(&generator))
    case 80..<86: .clicked(point(&generator, in: size))
    case 86..<92: .wheelTurned(generator.pick([-1, 1, -1000, 1000, .min, .max]), at: point(&generator, in: size))
    case 92..<95: .pasted(generator.pick(texts))
    case 95: .resumed(self.size(&generator))
    case 96: .backgroundTold(TerminalBackground(generator.pick(colors)))
    case 97: .keyPressed(.escape)
    default: .keyPressed(.enter)
    }
  }

  /// A size from one cell to 500 by 200, the usual ones more often.
  static func size(_ generator: inout SeededGenerator) -> Size {
    let (columns, rows) = generator.chance(0.01) ? (500, 200) : generator.chance(0.3) ? (12, 6) : (130, 40)
    return Size(
      columns: Int.random(in: 1...columns, using: &generator), rows: Int.random(in: 1...rows, using: &generator))
  }

  /// A cell of the screen, or one that is no longer on it.
  private static func point(_ generator: inout SeededGenerator, in size: Size) -> Point {
    Point(
      column: Int.random(in: 0...size.columns + 1, using: &generator),
      row: Int.random(in: 0...size.rows + 1, using: &generator))
  }
}
