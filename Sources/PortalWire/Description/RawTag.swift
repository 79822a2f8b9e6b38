/// A tag as it is written, in square or angle brackets.
struct RawTag {
  /// A name in lower case and the kind of its brackets.
  struct Name: Hashable {
    var text: String
    var isHTML: Bool

    static let code = Name(text: "code", isHTML: false)
  }

  let name: Name
  let isClosing: Bool
  /// The place after its bracket.
  let end: Int
  /// What stands between the name and the bracket.
  private let rest: Substring

  /// What it means; nil for a name that nobody knows.
  var meaning: MarkupTag? {
    name.isHTML ? MarkupTag(html: name.text) : MarkupTag(bbcode: name.text)
  }

  /// Whether it is a comment of HTML, or another of its declarations.
  var isComment: Bool { name.isHTML && name.text.first == "!" }

  /// Reads the tag with which the bytes begin, or nothing where they begin with text.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let opening = bytes.first, opening == UInt8(ascii: "[") || opening == UInt8(ascii: "<") else { return nil }
    let isHTML = opening == UInt8(ascii: "<")
    var tail = bytes.dropFirst()
    isClosing = tail.first == UInt8(ascii: "/")
    if isClosing { tail = tail.dropFirst() }
    let name = tail.prefix { Self.isPartOfName($0, isHTML: isHTML) }
    guard !name.isEmpty else { return nil }
    self.name = Name(text: String(decoding: name, as: UTF8.self).lowercased(), isHTML: isHTML)
    tail = tail.dropFirst(name.count)
    let closing = UInt8(ascii: isHTML ? ">" : "]")
    guard let next = tail.first, next == closing || Self.mayFollowName.contains(next),
      let end = tail.firstIndex(where: { $0 == closing || $0 == opening || (!isHTML && $0 == UInt8(ascii: "\n")) }),
      tail[end] == closing
    else { return nil }
    rest = Substring(decoding: tail[..<end], as: UTF8.self)
    self.end = end + 1
  }

  /// The value and the attributes.
  var attributes: MarkupToken.Attributes {
    var attributes = MarkupToken.Attributes()
    if rest.first == "=" {
      attributes.value = Self.unquoted(rest.dropFirst())
    } else {
      attributes.named = Self.named(rest)
    }
    attributes.isNumbered = name.isHTML ? name.text == "ol" : name.text == "list" && attributes.value?.isEmpty == false
    attributes.standsAlone = name.isHTML && name.text == "img"
    return attributes
  }

  private static let mayFollowName = Set("= /\t\r\n".utf8)

  private static func isPartOfName(_ byte: UInt8, isHTML: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "*"): !isHTML
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "!"): isHTML
    default: false
    }
  }

  private static func named(_ text: Substring) -> [String: String] {
    var rest = text
    var named: [String: String] = [:]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].reversed().drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
      rest = rest[equals...].dropFirst().drop(while: \.isWhitespace)
      let value: Substring
      if let quote = rest.first, quote == "\"" || quote == "'" {
        value = rest.dropFirst().prefix { $0 != quote }
      } else {
        value = rest.prefix { !$0.isWhitespace }
      }
      rest = rest[value.endIndex...]
      named[String(name.reversed()).lowercased()] = HTMLEntity.decoded(String(value))
    }
    return named
  }

  private static func unquoted(_ value: Substring) -> String {
    let quotes: Set<Character> = ["\"", "'"]
    let isQuoted = value.count >= 2 && value.first == value.last && value.first.map(quotes.contains) == true
    return HTMLEntity.decoded(String(isQuoted ? value.dropFirst().dropLast() : value))
  }
}
