/// A piece of a marked-up text.
enum MarkupToken: Hashable {
  /// Text, without a line break; entities are still to be read.
  case text(String)
  /// The lines of a piece of code, as they are.
  case code(String)
  case lineBreak
  case open(MarkupTag, Attributes)
  case close(MarkupTag)

  /// What stands in a tag beside its name.
  struct Attributes: Hashable {
    /// The value after the name: `[url=…]`.
    var value: String?
    /// The values by name: `[disk file id=n7]`, `<a href="…">`.
    var named: [String: String] = [:]
    /// Whether the tag counts its items: `[list=1]`, `<ol>`.
    var isNumbered = false
    /// Whether the tag needs no end: a picture in HTML.
    var standsAlone = false
  }
}
