import Foundation

/// Makes a short line out of what a server sent, fit for a message: one line, nothing that acts on a terminal, no
/// secret.
enum Glimpse {
  /// How bytes begin.
  static func line(of bytes: some Collection<UInt8>) -> String {
    line(of: String(decoding: bytes.prefix(400), as: UTF8.self), upTo: 80)
  }

  /// How a text begins, at most `limit` characters. It is not looked at further than that takes: it may be as long as an answer can be.
  static func line(of text: String, upTo limit: Int) -> String {
    let scalars = masked(String(text.unicodeScalars.prefix(2_000))).unicodeScalars.map { isVisible($0) ? $0 : " " }
    let line = scalars.split(separator: " ").map { $0.reduce(into: "") { $0.unicodeScalars.append($1) } }
      .joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }

  /// Error pages like to repeat the address, and a webhook's holds its secret; answers that are not whole may hold tokens.
  private static func masked(_ text: String) -> String {
    let text = WebhookKey.masked(in: text)
    let lowercased = text.lowercased()
    guard ["token", "auth", "secret", "sign"].contains(where: lowercased.contains) else { return text }
    return text.replacing(namedSecret) { "\($0.output.1)***" }
  }

  /// What stands after a name with `token`, `secret`, `auth` or `sign` in it: in a form, in JSON, also within a text of JSON, or as PHP
  /// prints it. The `sign` of a calendar's `EXPORT` lets anybody read it.
  private static var namedSecret: Regex<(Substring, Substring)> {
    /(?i)((?:token|secret|auth|sign)[\w\-]{0,40}(?:\\?["']\s*:\s*|\]?\s*=>?\s*|%3d)(?:\\?["'])?)(?:\\\/|[^\s"'\\<>&,;}])+/
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}
