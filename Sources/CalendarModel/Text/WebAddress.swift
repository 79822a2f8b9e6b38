/// Addresses in running text, and which of them may be a link.
public enum WebAddress {
  /// A piece of text, and the address that it is, if it is one.
  public struct Piece: Hashable, Sendable {
    /// The text.
    public var text: Substring
    /// The address to go to.
    public var address: String?
  }

  /// Cuts a text into addresses and what is between them.
  public static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    var place = text.startIndex
    while let initial = text.utf8[place...].firstIndex(where: {
      ($0 | 0x20) == UInt8(ascii: "h") || ($0 | 0x20) == UInt8(ascii: "w")
    }) {
      guard let address = address(at: initial, in: text), isWordStart(initial, in: text) else {
        place = text.utf8.index(after: initial)
        continue
      }
      if start < initial { pieces.append(Piece(text: text[start..<initial])) }
      pieces.append(Piece(text: address, address: linkable(address)))
      start = address.endIndex
      place = start
    }
    if start < text.endIndex { pieces.append(Piece(text: text[start...])) }
    return pieces
  }

  /// An address that may be offered: of the web, of mail, of a telephone, or one within the portal, but no
  /// `javascript:` and no `data:`. Spaces within are written `%20`, in what begins as no address they mean that it is
  /// none.
  public static func linkable(_ text: some StringProtocol) -> String? {
    let isOneWord = text.utf8.allSatisfy { (UInt8(ascii: "!")...UInt8(ascii: "~")).contains($0) }
    let words =
      isOneWord
      ? [text[...]].filter { !$0.isEmpty }
      : text.split {
        $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
      }
    guard let scheme = words.first?.prefix(while: { !":/?#".contains($0) }) else { return nil }
    let address = words.joined(separator: "%20")
    let hasScheme = words.first?.dropFirst(scheme.count).first == ":"
    guard hasScheme, !scheme.contains(".") else { return words.count == 1 || scheme.isEmpty ? address : nil }
    return schemes.contains(scheme.lowercased()) ? address : nil
  }

  private static let prefixes = ["https://", "http://", "www."]
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel", "ftp"]
  private static let brackets = Set("<>\"«»“”`[]{}|")
  private static let stops = Set(".,;:!?'’…*")

  /// The address that begins at a place. The stop that ends the sentence is no part of it, nor is a bracket opened
  /// before it.
  private static func address(at place: String.Index, in text: String) -> Substring? {
    guard let prefix = prefixes.first(where: { begins(text[place...], with: $0) }) else {
      return nil
    }
    let run = text[place...].prefix { !$0.isWhitespace && !brackets.contains($0) }
    var surplus = run.utf8.reduce(0) { count, byte in
      byte == UInt8(ascii: ")") ? count + 1 : byte == UInt8(ascii: "(") ? count - 1 : count
    }
    var end = run.endIndex
    while end > place {
      let last = text.index(before: end)
      guard stops.contains(text[last]) || (text[last] == ")" && surplus > 0) else { break }
      if text[last] == ")" { surplus -= 1 }
      end = last
    }
    let address = text[place..<end]
    return address.utf8.count > prefix.utf8.count ? address : nil
  }

  private static func isWordStart(_ place: String.Index, in text: String) -> Bool {
    guard let previous = text[..<place].last else { return true }
    return !previous.isLetter && !previous.isNumber
  }

  private static func begins(_ text: Substring, with prefix: String) -> Bool {
    text.utf8.lazy.prefix(prefix.utf8.count).map { $0 | 0x20 }.elementsEqual(prefix.utf8.lazy.map { $0 | 0x20 })
  }
}
