import Foundation

/// Texts and keys as TOML writes them.
enum TOMLText {
  /// A text in quotes.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case let scalar where scalar.value < 0x20 || scalar.value == 0x7F: String(format: "\\u%04X", scalar.value)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// A name as a key, in quotes where it is not a bare word.
  static func key(_ name: String) -> String {
    let isBare = !name.isEmpty && name.utf8.allSatisfy { bareCharacters.contains($0) }
    return isBare ? name : quoted(name)
  }

  private static let bareCharacters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
