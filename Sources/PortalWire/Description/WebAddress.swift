/// Addresses in running text, and which of them may be a link.
enum WebAddress {
  /// A piece of text, and the address that it is, if it is one.
  struct Piece: Hashable {
    var text: Substring
    var address: String?
  }

  /// Cuts a text into addresses and what is between them.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    var place = text.startIndex
    var isWordStart = true
    while place < text.endIndex {
      if isWordStart, let address = address(at: place, in: text) {
        if start < place { pieces.append(Piece(text: text[start..<place])) }
        pieces.append(Piece(text: address, address: linkable(address)))
        start = address.endIndex
        place = start
        isWordStart = false
      } else {
        isWordStart = !text[place].isLetter && !text[place].isNumber
        place = text.index(after: place)
      }
    }
    if start < text.endIndex { pieces.append(Piece(text: text[start...])) }
    return pieces
  }

  /// An address that may be offered: of the web, of mail, of a telephone, or one within the portal, but no
  /// `javascript:` and no `data:`. Spaces within are written `%20`, in what begins as no address they mean that it is
  /// none.
  static func linkable(_ text: some StringProtocol) -> String? {
    let words = text.split {
      $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    guard let scheme = words.first?.prefix(while: { !":/?#".contains($0) }) else { return nil }
    let address = words.joined(separator: "%20")
    let hasScheme = words.first?.dropFirst(scheme.count).first == ":"
    guard hasScheme, !scheme.contains(".") else { return words.count == 1 || scheme.isEmpty ? address : nil }
    return schemes.contains(scheme.lowercased()) ? address : nil
  }

  private static let schemes: Set<String> = ["http", "https", "mailto", "tel", "ftp"]
  private static let brackets = Set("<>\"«»“”`[]{}|")
  private static let stops = Set(".,;:!?'’…*")

  /// The address that begins at a place. The stop that ends the sentence is no part of it, nor is a bracket opened
  /// before it.
  private static func address(at place: String.Index, in text: String) -> Substring? {
    guard let prefix = ["https://", "http://", "www."].first(where: { begins(text[place...], with: $0) }) else {
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

  private static func begins(_ text: Substring, with prefix: String) -> Bool {
    text.utf8.lazy.prefix(prefix.utf8.count).map { $0 | 0x20 }.elementsEqual(prefix.utf8.lazy.map { $0 | 0x20 })
  }
}
