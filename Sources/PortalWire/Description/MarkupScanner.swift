/// Cuts a text in BBCode, with HTML among it, into tokens, in one pass and without recursion.
///
/// A name in brackets that nobody knows is a tag only where the text both opens and closes it; else, as in `[draft]
/// Agenda`, it is text. What looks like a tag but does not end on its line, or within `longestTag` bytes, is text too.
struct MarkupScanner {
  private static let longestTag = 4096

  private let bytes: [UInt8]
  private var place = 0
  private var textStart = 0
  private var tokens: [MarkupToken] = []
  /// Unknown names that are both opened and closed somewhere.
  private var pairs: Set<RawTag.Name> = []
  /// Where the last end of a code is, so that codes without an end cost no second search.
  private var lastCodeEnd = -1

  static func tokens(of text: String) -> [MarkupToken] {
    var scanner = MarkupScanner(text)
    scanner.scan()
    return scanner.tokens
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    var opened: Set<RawTag.Name> = []
    var closed: Set<RawTag.Name> = []
    var place = 0
    while place < bytes.count {
      guard let tag = rawTag(at: place) else {
        place += 1
        continue
      }
      if tag.isClosing { closed.insert(tag.name) } else { opened.insert(tag.name) }
      if tag.isClosing, tag.name == .code { lastCodeEnd = place }
      place = tag.end
    }
    pairs = opened.intersection(closed)
  }

  private mutating func scan() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        endText()
        let isPair =
          bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
        place += isPair ? 2 : 1
        textStart = place
        tokens.append(.lineBreak)
      case UInt8(ascii: "["), UInt8(ascii: "<"):
        guard let tag = rawTag(at: place), takes(tag) else {
          place += 1
          continue
        }
      default: place += 1
      }
    }
    endText()
  }

  /// Turns a tag into tokens, or says that it is text.
  private mutating func takes(_ tag: RawTag) -> Bool {
    guard tag.meaning != nil || tag.isComment || pairs.contains(tag.name) else { return false }
    endText()
    place = tag.end
    if tag.meaning == .code, !tag.isClosing, place <= lastCodeEnd { takeCode() }
    if let meaning = tag.meaning, meaning != .code {
      tokens.append(tag.isClosing ? .close(meaning) : .open(meaning, tag.attributes))
    }
    textStart = place
    return true
  }

  /// Takes the code up to its end, verbatim.
  private mutating func takeCode() {
    let start = place
    while place < bytes.count {
      if let tag = rawTag(at: place), tag.isClosing, tag.name == .code {
        tokens.append(.code(String(decoding: bytes[start..<place], as: UTF8.self)))
        place = tag.end
        return
      }
      place += 1
    }
  }

  private mutating func endText() {
    guard textStart < place else { return }
    tokens.append(.text(String(decoding: bytes[textStart..<place], as: UTF8.self)))
    textStart = place
  }

  private func rawTag(at place: Int) -> RawTag? {
    guard bytes[place] == UInt8(ascii: "[") || bytes[place] == UInt8(ascii: "<") else { return nil }
    return RawTag(bytes[place..<min(bytes.count, place + Self.longestTag)])
  }
}
