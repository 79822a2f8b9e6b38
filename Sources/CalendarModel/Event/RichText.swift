/// Text with the little markup that a terminal can show, as lines that are still to be wrapped.
public struct RichText: Hashable, Codable, Sendable {
  /// One line as its author ended it.
  public struct Line: Hashable, Codable, Sendable {
    /// How many quotes it stands in.
    public var quoteDepth: Int
    /// How many lists it stands in.
    public var listDepth: Int
    /// What a list puts before it: a bullet `•` or a number `1.`; nil for what is not an item's first line.
    public var marker: String?
    /// Whether it is code, to be kept as it is.
    public var isCode: Bool
    /// The text in pieces of one look.
    public var runs: [Run]

    /// Makes a line.
    public init(
      _ runs: [Run] = [], quoteDepth: Int = 0, listDepth: Int = 0, marker: String? = nil, isCode: Bool = false
    ) {
      self.runs = runs
      self.quoteDepth = quoteDepth
      self.listDepth = listDepth
      self.marker = marker
      self.isCode = isCode
    }
  }

  /// A piece of text of one look.
  public struct Run: Hashable, Codable, Sendable {
    /// The text, without a line break.
    public var text: String
    /// How it looks.
    public var emphasis: Emphasis
    /// The place, from 0, of its address in `links`.
    public var link: Int?

    /// Makes a run.
    public init(_ text: String, emphasis: Emphasis = [], link: Int? = nil) {
      self.text = text
      self.emphasis = emphasis
      self.link = link
    }
  }

  /// The looks that a run can have.
  public struct Emphasis: OptionSet, Hashable, Codable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold.
    public static let bold = Emphasis(rawValue: 1)
    /// Italic.
    public static let italic = Emphasis(rawValue: 2)
    /// Underlined.
    public static let underline = Emphasis(rawValue: 4)
    /// Struck through.
    public static let strikethrough = Emphasis(rawValue: 8)
  }

  /// The lines, top to bottom.
  public var lines: [Line]
  /// The addresses that runs refer to, in order of appearance, each once.
  public var links: [String]

  /// Makes a text.
  public init(lines: [Line] = [], links: [String] = []) {
    self.lines = lines
    self.links = links
  }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { lines.allSatisfy { $0.runs.allSatisfy(\.text.isEmpty) } }

  /// The text alone, lines ended by `\n`: quotes begin with `> `, list items with their marker.
  public var plain: String {
    lines.map { line in
      let indent = String(repeating: "  ", count: max(0, line.listDepth - 1))
      let marker = line.marker.map { "\($0) " } ?? (line.listDepth > 0 ? "  " : "")
      return String(repeating: "> ", count: line.quoteDepth) + indent + marker + line.runs.map(\.text).joined()
    }.joined(separator: "\n")
  }
}
