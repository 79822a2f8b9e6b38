/// Goes through a TOML text by its headings, keys and values.
struct TOMLScanner {
  private let characters: [Character]
  private var place = 0
  /// Where the next character is.
  private(set) var position = TextPosition(line: 1, column: 1)

  init(_ text: String) { characters = Array(text) }

  /// Skips white space and comments. Returns whether anything is left.
  mutating func skipToContent() -> Bool {
    while let next {
      if next.isWhitespace {
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
  mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    advance()
    return true
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
  mutating func skipLine() { while let next, !next.isNewline { advance() } }

  /// Skips an equals sign and a value, and what is left of its last line. Returns the place of the value, in characters of the text.
  mutating func skipValue() -> Range<Int> {
    _ = take("=")
    skipBlanks()
    let start = place
    var end = place
    var depth = 0
    while let next {
      switch next {
      case "\"", "'": skipString(next)
      case "[", "{":
        depth += 1
        advance()
      case "]", "}":
        depth -= 1
        advance()
      case "#": skipLine()
      case let character where character.isWhitespace:
        if character.isNewline, depth <= 0 { return start..<end }
        advance()
        continue
      default: advance()
      }
      if next != "#" { end = place }
    }
    return start..<end
  }

  private mutating func takeWord() -> String {
    if let next, next == "\"" || next == "'" {
      let start = place
      skipString(next)
      return String(characters[start..<place].dropFirst().dropLast())
    }
    let start = place
    while let next, next.isLetter || next.isNumber || next == "_" || next == "-" { advance() }
    if start == place { advance() }
    return String(characters[start..<min(place, characters.count)])
  }

  private mutating func skipString(_ quote: Character) {
    let isLong = characters[place...].prefix(3).elementsEqual([quote, quote, quote])
    for _ in 0..<(isLong ? 3 : 1) { advance() }
    while let next {
      if next == "\\", quote == "\"" {
        advance()
        advance()
      } else if next == quote, !isLong || characters[place...].prefix(3).elementsEqual([quote, quote, quote]) {
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        // Up to two quotes may stand before those that end a long string.
        while isLong, self.next == quote { advance() }
        return
      } else if next.isNewline, !isLong {
        return
      } else {
        advance()
      }
    }
  }

  private mutating func skipBlanks() { while next == " " || next == "\t" { advance() } }

  private var next: Character? { place < characters.count ? characters[place] : nil }

  private mutating func advance() {
    guard let next else { return }
    place += 1
    if next.isNewline {
      position = TextPosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }
}
