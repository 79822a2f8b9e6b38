/// An opaque colour.
public struct EventColor: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The red share.
  public let red: UInt8
  /// The green share.
  public let green: UInt8
  /// The blue share.
  public let blue: UInt8

  /// Makes a colour of its shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`, or nothing.
  public init?(hex text: some StringProtocol) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    red = UInt8(truncatingIfNeeded: number >> 16)
    green = UInt8(truncatingIfNeeded: number >> 8)
    blue = UInt8(truncatingIfNeeded: number)
  }

  /// `#rrggbb` in lower case.
  public var description: String {
    "#"
      + [red, green, blue].map { share in
        let digits = String(share, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
