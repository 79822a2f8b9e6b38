/// A colour as the drawing wants it. The terminal shows the nearest that it has.
public enum Color: Hashable, Sendable {
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  /// One of the sixteen colours that the person's own palette defines: 0 to 7 normal, 8 to 15 bright.
  /// A greater number means the colour without its upper bits.
  case ansi(UInt8)

  /// Reads `#9dcf00`, `9dcf00` or `#9c0`; nil for anything else.
  public init?(hex: some StringProtocol) {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 3 || digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    if digits.utf8.count == 3 {
      let part = { (shift: UInt32) in UInt8(number >> shift & 0xF) * 0x11 }
      self = .rgb(red: part(8), green: part(4), blue: part(0))
    } else {
      let part = { (shift: UInt32) in UInt8(number >> shift & 0xFF) }
      self = .rgb(red: part(16), green: part(8), blue: part(0))
    }
  }
}

extension Color: CustomStringConvertible {
  /// `#9dcf00`, or the number in the palette.
  public var description: String {
    switch self {
    case .rgb(let red, let green, let blue):
      "#"
        + [red, green, blue].map { part in
          let digits = String(part, radix: 16)
          return digits.count < 2 ? "0" + digits : digits
        }.joined()
    case .ansi(let number): "ansi \(number & 0xF)"
    }
  }
}
