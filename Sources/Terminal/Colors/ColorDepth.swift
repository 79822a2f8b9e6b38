public import Canvas

/// How many colours a terminal has.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// None, or none wanted. Attributes such as bold remain.
  case none
  case eight
  case sixteen
  /// The sixteen, a cube of 6×6×6 and 24 greys.
  case indexed256
  /// Any, as red, green and blue; the first eight numbers are the palette's.
  case direct

  init(colors: Int, isDirect: Bool) {
    self =
      switch colors {
      case 0x100_0000... where isDirect: .direct
      case 256...: .indexed256
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
  }

  /// The number by which the terminal knows the colour, or its nearest; nil where there are no colours.
  public func index(of color: Color) -> Int? {
    switch (self, color) {
    case (.none, _): nil
    case (.eight, .ansi(let number)): Int(number & 7)
    case (.eight, .rgb(let red, let green, let blue)): Palette.nearest(to: RGB(red, green, blue), ofFirst: 8)
    case (.sixteen, .ansi(let number)), (.indexed256, .ansi(let number)): Int(number & 0xF)
    case (.sixteen, .rgb(let red, let green, let blue)): Palette.nearest(to: RGB(red, green, blue), ofFirst: 16)
    // The sixteen are what the person made of them: a colour given by its parts is looked for in the others.
    case (.indexed256, .rgb(let red, let green, let blue)): Palette.nearest(to: RGB(red, green, blue), in: 16..<256)
    case (.direct, .ansi(let number)):
      number & 0xF < 8 ? Int(number & 7) : Palette.colors[Int(number & 0xF)].number
    // 1 to 7, all but black, would be taken for the palette's.
    case (.direct, .rgb(let red, let green, let blue)):
      switch RGB(red, green, blue).number {
      case 1..<8: 8
      case let number: number
      }
    }
  }

  /// The number for text in a colour; nil for the terminal's own.
  ///
  /// Where there are no greys but black, white and what the person made of bright black, a grey may be the very background: its text is in
  /// the terminal's own colour.
  public func textIndex(of color: Color) -> Int? {
    switch (self, color) {
    case (.eight, .ansi(8)): nil
    case (.eight, .rgb(let red, let green, let blue)), (.sixteen, .rgb(let red, let green, let blue)):
      RGB(red, green, blue).isGrey ? nil : index(of: color)
    default: index(of: color)
    }
  }
}
