import Canvas

/// A QR code as a picture: two modules in a cell, one above the other, or in ASCII two cells a module.
///
/// Readers want dark modules on a light ground, and that ground for some modules around, whatever the terminal's own colours are. Without
/// colours the light modules are what is drawn, which is right where text is light on dark.
struct CodePicture {
  let code: LinkCode
  /// How many modules of ground there are around.
  let margin: Int
  let isASCII: Bool
  let hasColors: Bool

  /// How much room it takes.
  var size: Size { Self.size(of: code, margin: margin, isASCII: isASCII) }

  static func size(of code: LinkCode, margin: Int, isASCII: Bool) -> Size {
    let side = code.width + 2 * margin
    return isASCII ? Size(columns: 2 * side, rows: side) : Size(columns: side, rows: (side + 1) / 2)
  }

  func draw() -> Canvas {
    var canvas = Canvas(size: size)
    let side = code.width + 2 * margin
    for row in 0..<size.rows {
      for column in 0..<side {
        if isASCII {
          canvas.draw("  ", at: Point(column: 2 * column, row: row), style: ground(isDark: isDark(column, row)))
        } else {
          let halves = halves(upper: isDark(column, 2 * row), lower: isDark(column, 2 * row + 1))
          canvas.draw(halves, at: Point(column: column, row: row), style: ink)
        }
      }
    }
    return canvas
  }

  private func isDark(_ column: Int, _ row: Int) -> Bool { code.isDark(column: column - margin, row: row - margin) }

  private func halves(upper: Bool, lower: Bool) -> String {
    switch (upper == hasColors, lower == hasColors) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  private var ink: Style { hasColors ? Style(foreground: Self.black, background: Self.white) : .plain }

  private func ground(isDark: Bool) -> Style {
    if hasColors { return Style(background: isDark ? Self.black : Self.white) }
    return isDark ? .plain : Style(attributes: .reverse)
  }

  private static let black = Color.rgb(red: 0, green: 0, blue: 0)
  private static let white = Color.rgb(red: 255, green: 255, blue: 255)
}
