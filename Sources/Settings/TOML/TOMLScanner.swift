/// Goes through a TOML text by its headings, keys and values, scalar by scalar as the parser does: a bracket with a combining mark behind it
/// is a bracket.
struct TOMLScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  /// Where the first brace closes that an array has no use for.
  private(set) var misplacedBrace: TextPosition?
  /// Where the next character is.
  private(set) var position = TextPosition(line: 1, column: 1)

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Skips white space and comments. Returns whether anything is left.
  mutating func skipToContent() -> Bool {
    while let next {
      if next.properties.isWhitespace {
        advance()
      } else if next == "#" {
        skipLine()
      } else {
        return true
      }
    }
    return false
  }

  /// Takes a character, where it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == character else { return false }
    advance()
    return true
  }

  /// Whether a name begins here, behind blanks.
  var isAtName: Bool {
    guard let first = scalars[place...].first(where: { $0 != " " && $0 != "\t" }) else { return false }
    return Self.isBare(first) || first == "\"" || first == "'"
  }

  /// Takes a name of words and quoted words with dots between them.
  mutating func takePath() -> [String] {
    var path: [String] = []
    repeat {
      skipBlanks()
      path.append(takeWord())
      skipBlanks()
    } while take(".")
    return path
  }

  /// Skips what is left of a line.
  mutating func skipLine() { while let next, next != "\n" { advance() } }

  /// Skips an equals sign and a value, and what is left of its last line. Returns the place of the value, in scalars of the text.
  mutating func skipValue() -> Range<Int> {
    _ = take("=")
    skipBlanks()
    let start = place
    var end = place
    var open: [Unicode.Scalar] = []
    var last: Unicode.Scalar?
    while let next {
      switch next {
      case "\"", "'": skipString(next)
      case "[", "{":
        open.append(next)
        advance()
      case "]", "}":
        if next == "}", open.last == "[", last == "[" || last == "," { misplacedBrace = misplacedBrace ?? position }
        open.removeLast(open.isEmpty ? 0 : 1)
        advance()
      case "#":
        skipLine()
        continue
      case let scalar where scalar.properties.isWhitespace:
        if scalar == "\n", open.isEmpty { return start..<end }
        advance()
        continue
      default: advance()
      }
      last = next
      end = place
    }
    return start..<end
  }

  private mutating func takeWord() -> String {
    if let next, next == "\"" || next == "'" {
      let start = place
      skipString(next)
      return text(scalars[start..<place].dropFirst().dropLast())
    }
    let start = place
    while let next, Self.isBare(next) { advance() }
    if start == place { advance() }
    return text(scalars[start..<place])
  }

  private mutating func skipString(_ quote: Unicode.Scalar) {
    let isLong = scalars[place...].prefix(3).elementsEqual([quote, quote, quote])
    for _ in 0..<(isLong ? 3 : 1) { advance() }
    while let next {
      if next == "\\", quote == "\"" {
        advance()
        advance()
      } else if next == quote, !isLong || scalars[place...].prefix(3).elementsEqual([quote, quote, quote]) {
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        // Up to two quotes may stand before those that end a long string.
        while isLong, self.next == quote { advance() }
        return
      } else if next == "\n", !isLong {
        return
      } else {
        advance()
      }
    }
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private mutating func skipBlanks() { while next == " " || next == "\t" { advance() } }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func advance() {
    guard let next else { return }
    place += 1
    if next == "\n" {
      position = TextPosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }
}
