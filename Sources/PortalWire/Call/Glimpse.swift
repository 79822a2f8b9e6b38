import Foundation

/// Makes a short line out of what a server sent, fit for a message: one line, nothing that acts on a terminal, no
/// secret.
enum Glimpse {
  /// How bytes begin.
  static func line(of bytes: some Collection<UInt8>) -> String {
    line(of: String(decoding: bytes.prefix(1024), as: UTF8.self), upTo: 80)
  }

  /// How a text begins, at most `limit` characters.
  static func line(of text: String, upTo limit: Int) -> String {
    let words = masked(text).unicodeScalars.lazy.map(visible).reduce(into: "") { $0.append($1) }
      .split(separator: " ", omittingEmptySubsequences: true)
    let line = words.joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }

  /// Error pages like to repeat the address, and a webhook's holds its secret.
  private static func masked(_ text: String) -> String {
    text.replacing(/(?i)(rest(?:\/|%2f)\d+(?:\/|%2f))[^\/\s"'<>&?%]+/) { "\($0.output.1)***" }
      .replacing(/(?i)\b((?:access_token|refresh_token|client_secret|auth)=)[^\s"'<>&]+/) { "\($0.output.1)***" }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Character {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      " "
    default: Character(scalar)
    }
  }
}
