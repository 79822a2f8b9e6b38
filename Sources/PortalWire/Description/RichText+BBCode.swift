public import CalendarModel

extension RichText {
  /// Reads a description in the portal's BBCode; HTML that came with an imported event is tolerated.
  ///
  /// Tags without a look in a terminal are dropped and their text kept; lines keep their author's breaks, with no blank
  /// ones at the ends and no two in a row. Addresses in the text are links too.
  public init(bbcode text: String) {
    self = RichTextBuilder.text(of: MarkupScanner.tokens(of: text))
  }
}
