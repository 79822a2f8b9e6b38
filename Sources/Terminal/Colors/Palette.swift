/// The 256 colours of xterm as it comes: the sixteen, the cube, the greys.
enum Palette {
  static let colors: [RGB] = sixteen + cube + greys

  /// The number of the colour that is nearest, of some.
  static func nearest(to color: RGB, in numbers: some Sequence<Int>) -> Int {
    numbers.min { colors[$0].distance(to: color) < colors[$1].distance(to: color) } ?? 0
  }

  /// The number that is nearest of the first eight or sixteen.
  ///
  /// A colour is known by its hue: a pale one is not white there, and a deep one not black. Who chose a deep one had a light background in
  /// mind, where yellow and cyan cannot be read; who chose a pale one a dark background, where blue cannot.
  static func nearest(to color: RGB, ofFirst count: Int) -> Int {
    if color.isGrey { return nearest(to: color, in: [0, 7, 8, 15].filter { $0 < count }) }
    let hue = nearest(to: color.saturated, in: color.isDeep ? [1, 2, 4, 5] : [1, 2, 3, 5, 6])
    return hue + (count > 8 && color.brightest >= 230 ? 8 : 0)
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

  /// Whether it has hardly any colour.
  var isGrey: Bool { chroma <= 36 }

  /// Whether it can be read on white: its luminance, reckoned with squares, is less than 0.19.
  var isDeep: Bool {
    let square = { (part: UInt8) in Int(part) * Int(part) }
    return 2126 * square(red) + 7152 * square(green) + 722 * square(blue) < 1900 * 255 * 255
  }

  /// The greatest of its parts.
  var brightest: UInt8 { max(red, green, blue) }

  /// Its hue without any white, as bright as the first of the sixteen.
  var saturated: RGB {
    guard chroma > 0 else { return self }
    let least = min(red, green, blue)
    let part = { (part: UInt8) in UInt8(Int(part - least) * 205 / Int(chroma)) }
    return RGB(part(red), part(green), part(blue))
  }

  private var chroma: UInt8 { max(red, green, blue) - min(red, green, blue) }

  /// How different two colours look, roughly. A grey and a colour differ more than their parts tell.
  func distance(to other: RGB) -> Int {
    let part = { (one: UInt8, other: UInt8) in (Int(one) - Int(other)) * (Int(one) - Int(other)) }
    return part(red, other.red) + part(green, other.green) + part(blue, other.blue) + part(chroma, other.chroma)
  }
}
