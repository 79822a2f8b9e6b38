import CNcurses
import Canvas
import Glibc

/// The character set of a terminal that is not UTF-8, for text that is printed and typed in lines.
public struct TextCharset: Hashable, Sendable {
  /// The one that the environment's locale names; nil where that is UTF-8, or this machine does not have it.
  public init?(environment: [String: String]) {
    // To load a locale takes time, and nearly all of them say by their names that they are UTF-8.
    guard let name = TerminalLocale.requested(in: environment)?.lowercased(),
      !["utf-8", "utf8"].contains(where: name.contains), !TerminalLocale.adopt(environment)
    else { return nil }
  }

  /// Writes a text. What cannot be written is a sign of ASCII like it, else `?`, or where it takes no room nothing.
  public func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let sent = [scalar, AsciiSign.standIn(for: scalar)].lazy.compactMap(\.self).compactMap(Self.encoded).first
      bytes += sent ?? (scalar.displayWidth == 0 ? [] : [UInt8(ascii: "?")])
    }
    return bytes
  }

  /// Reads a text. Bytes that are no character are left out.
  public func text(of bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var decoder = TextDecoder(decodesUTF8: false)
    for byte in bytes { text += decoder.read(byte) }
    return String(text)
  }

  private static func encoded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { bytes in
      var state = mbstate_t()
      let count = wcrtomb(bytes.baseAddress, wchar_t(bitPattern: scalar.value), &state)
      return count == -1 ? nil : bytes.prefix(count).map { UInt8(bitPattern: $0) }
    }
  }
}
