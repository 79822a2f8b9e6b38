/// What a tag of BBCode or HTML does to the text, as far as a terminal can show it.
enum MarkupTag: Hashable {
  case bold, italic, underline, strikethrough
  case quote, code
  /// A link; without an address of its own, its text is one.
  case link
  /// A picture or a film: its text is its address.
  case media
  case list
  case item
  /// A paragraph, a row of a table: it stands on lines of its own.
  case block
  case cell
  case lineBreak
  /// A file on the portal's disk, by its number.
  case file
  /// Nothing that shows: a colour, a size, the person behind a name.
  case plain

  /// The tag that a name in square brackets means, or nothing for a name that the portal does not know either.
  init?(bbcode name: String) {
    switch name {
    case "b": self = .bold
    case "i": self = .italic
    case "u": self = .underline
    case "s": self = .strikethrough
    case "quote": self = .quote
    case "code": self = .code
    case "url": self = .link
    case "img", "video": self = .media
    case "list": self = .list
    case "*": self = .item
    case "left", "center", "right", "justify", "p", "table", "tr", "cut", "spoiler": self = .block
    case "td", "th": self = .cell
    case "br": self = .lineBreak
    case "disk", "document", "file": self = .file
    case "font", "size", "color", "user", "project", "department": self = .plain
    default: return nil
    }
  }

  /// The tag that a name in angle brackets means, or nothing for one that is left as text.
  init?(html name: String) {
    switch name {
    case "b", "strong": self = .bold
    case "i", "em": self = .italic
    case "u", "ins": self = .underline
    case "s", "del", "strike": self = .strikethrough
    case "blockquote": self = .quote
    case "a": self = .link
    case "img": self = .media
    case "ul", "ol": self = .list
    case "li": self = .item
    case "p", "div", "pre", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "head", "body", "title":
      self = .block
    case "td", "th": self = .cell
    case "br": self = .lineBreak
    case "span", "font", "center", "code", "small", "big", "tt", "tbody", "thead", "meta", "o:p": self = .plain
    default: return nil
    }
  }
}
