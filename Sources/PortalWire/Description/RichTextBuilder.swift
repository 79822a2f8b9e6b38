import CalendarModel

/// Puts the lines of a description together, token by token.
///
/// Every tag only counts up or down, so tags may be unbalanced, crossed or nested as deep as they like.
struct RichTextBuilder {
  /// No screen shows a deeper quote or list than this.
  private static let deepest = 8

  /// How often each look is open.
  var looks: [MarkupTag: Int] = [:]
  var quoteDepth = 0
  var lists: [List] = []
  var link: Link?
  /// The line that has been begun.
  private(set) var line: RichText.Line?

  private var text = RichText()
  private var places: [String: Int] = [:]
  /// Whether a line break that comes now only ends the line on which a block began or ended.
  private var swallowsBreak = false

  /// A list that is open, and how many of its items have begun.
  struct List {
    var isNumbered: Bool
    var items = 0
  }

  /// Where the text of a link leads.
  enum Link: Hashable {
    /// To one of the links, or nowhere where the address may be none.
    case to(Int?)
    /// To the address that the text is.
    case toItsText
  }

  /// Builds the text that tokens make.
  static func text(of tokens: [MarkupToken]) -> RichText {
    var builder = RichTextBuilder()
    for token in tokens {
      switch token {
      case .text(let raw): builder.add(HTMLEntity.decoded(raw))
      case .code(let code): builder.add(code: code)
      case .lineBreak: builder.breakLine()
      case .open(let tag, let attributes): builder.open(tag, attributes)
      case .close(let tag): builder.close(tag)
      }
    }
    builder.endLine()
    builder.text.lines = builder.text.lines.withoutNeedlessBlanks
    return builder.text
  }

  /// Adds text, with the addresses in it as links.
  mutating func add(_ string: String) {
    switch link {
    case .to(let place): append(string, link: place)
    case .toItsText: append(string, link: linkPlace(of: string))
    case nil:
      for piece in WebAddress.pieces(of: string) {
        append(String(piece.text), link: piece.address.flatMap { linkPlace(of: $0) })
      }
    }
  }

  /// Adds text in the look that holds here. After a block, white space alone begins no line.
  mutating func append(_ string: String, link: Int? = nil) {
    guard !string.isEmpty, line != nil || !swallowsBreak || !string.allSatisfy(\.isWhitespace) else { return }
    swallowsBreak = false
    var line = self.line.take() ?? emptyLine
    if let last = line.runs.last, last.emphasis == emphasis, last.link == link {
      line.runs[line.runs.count - 1].text += string
    } else {
      line.runs.append(RichText.Run(string, emphasis: emphasis, link: link))
    }
    self.line = line
  }

  /// The place of an address among the links, where it may be one.
  mutating func linkPlace(of string: String) -> Int? {
    guard let address = WebAddress.linkable(string) else { return nil }
    if let place = places[address] { return place }
    let place = text.links.count
    places[address] = place
    text.links.append(address)
    return place
  }

  /// Ends the line, even an empty one.
  mutating func breakLine() {
    if swallowsBreak {
      swallowsBreak = false
    } else {
      text.lines.append(line ?? emptyLine)
      line = nil
    }
  }

  /// Takes a line break that comes now for the layout of the source.
  mutating func expectBreak() { swallowsBreak = true }

  /// Ends the line that has been begun, if one has, for a block to stand on its own.
  mutating func startBlock() {
    endLine()
    swallowsBreak = true
  }

  /// Begins a line with a list's sign.
  mutating func startLine(marker: String) {
    startBlock()
    var line = emptyLine
    line.marker = marker
    self.line = line
    swallowsBreak = false
  }

  private mutating func add(code: String) {
    startBlock()
    var lines = ArraySlice(code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
    if let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    if let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    for content in lines {
      var line = emptyLine
      line.isCode = true
      line.runs = content.isEmpty ? [] : [RichText.Run(String(content))]
      text.lines.append(line)
    }
  }

  private mutating func endLine() {
    if let line { text.lines.append(line) }
    line = nil
  }

  private var emptyLine: RichText.Line {
    RichText.Line(quoteDepth: min(quoteDepth, Self.deepest), listDepth: min(lists.count, Self.deepest))
  }

  private var emphasis: RichText.Emphasis {
    if looks.isEmpty { return [] }
    let all: [(MarkupTag, RichText.Emphasis)] = [
      (.bold, .bold), (.italic, .italic), (.underline, .underline), (.strikethrough, .strikethrough),
    ]
    return all.reduce(into: []) { if looks[$1.0, default: 0] > 0 { $0.insert($1.1) } }
  }
}

extension [RichText.Line] {
  /// The lines with no blank ones at their ends, and no two of them in a row outside of code.
  fileprivate var withoutNeedlessBlanks: [RichText.Line] {
    guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
      return []
    }
    return self[first...last].reduce(into: []) { lines, line in
      if line.isBlank, !line.isCode, let previous = lines.last, previous.isBlank, !previous.isCode { return }
      lines.append(line)
    }
  }
}

extension RichText.Line {
  fileprivate var isBlank: Bool { marker == nil && runs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}
