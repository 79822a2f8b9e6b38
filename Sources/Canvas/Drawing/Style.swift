/// How a cell looks. A colour that is nil is the terminal's own.
public struct Style: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Color?

  /// The colour behind the text.
  public var background: Color?

  /// What is done to the text beside colour.
  public var attributes: Attributes

  /// A style; what is not given is the terminal's own.
  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours and nothing else.
  public static let plain = Style()

  /// What a terminal can do to text beside colour; one that cannot shows the text plain.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute, those below.
    public let rawValue: UInt8

    /// The attributes of a bit set.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier, in some terminals brighter.
    public static let bold = Attributes(rawValue: 1 << 0)
    /// Fainter.
    public static let dim = Attributes(rawValue: 1 << 1)
    /// Slanted.
    public static let italic = Attributes(rawValue: 1 << 2)
    /// With a line under it.
    public static let underline = Attributes(rawValue: 1 << 3)
    /// With the colours of text and background exchanged.
    public static let reverse = Attributes(rawValue: 1 << 4)
    /// Crossed out; faint in a terminal, for ncurses cannot cross out.
    public static let strikethrough = Attributes(rawValue: 1 << 5)
  }
}
