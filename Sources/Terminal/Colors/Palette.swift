/// The 256 colours of xterm as it comes: the sixteen, the cube, the greys.
enum Palette {
  static let colors: [RGB] = sixteen + cube + greys

  /// The number of the colour that is nearest, of those in `range`.
  static func nearest(to color: RGB, in range: Range<Int>) -> Int {
    range.min { colors[$0].distance(to: color) < colors[$1].distance(to: color) } ?? range.lowerBound
  }

  private static let sixteen: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let cube: [RGB] = steps.flatMap { red in
    steps.flatMap { green in steps.map { blue in RGB(red, green, blue) } }
  }

  private static let greys: [RGB] = (0..<24).map { step in
    let part = UInt8(8 + 10 * step)
    return RGB(part, part, part)
  }
}

/// A colour by its parts.
struct RGB: Hashable {
  let red, green, blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Its parts as one number: 0xRRGGBB.
  var number: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  private var chroma: UInt8 { max(red, green, blue) - min(red, green, blue) }

  /// How different two colours look, roughly. A grey and a colour differ more than their parts tell.
  func distance(to other: RGB) -> Int {
    let part = { (one: UInt8, other: UInt8) in (Int(one) - Int(other)) * (Int(one) - Int(other)) }
    return part(red, other.red) + part(green, other.green) + part(blue, other.blue) + part(chroma, other.chroma)
  }
}
