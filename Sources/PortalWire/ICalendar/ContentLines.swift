/// The lines of an iCalendar text.
struct ContentLines {
  /// A line has at most this many octets beside its end (RFC 5545, 3.1).
  private static let longest = 75

  /// All lines so far, each ended by CR and LF.
  private(set) var text = ""

  /// Adds a line of a value that is to stand as it is.
  mutating func add(_ name: String, _ value: String, _ parameters: [Parameter] = []) {
    add(line: name + parameters.map { ";\($0.name)=\($0.value)" }.joined() + ":" + value)
  }

  /// Adds a line of words, or none where there are none.
  mutating func add(_ name: String, words: String?) {
    guard let words, case let value = ICalendarText.escaped(words), !value.isEmpty else { return }
    add(name, value)
  }

  /// Adds a component.
  mutating func add(component name: String, _ body: (inout ContentLines) -> Void) {
    add("BEGIN", name)
    body(&self)
    add("END", name)
  }

  /// Adds a line, folded between characters of Unicode: what follows a fold begins with a space.
  private mutating func add(line: String) {
    var length = 0
    for scalar in line.unicodeScalars where ICalendarText.isAllowed(scalar) {
      let width = UTF8.width(scalar)
      if length + width > Self.longest {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += width
    }
    text += "\r\n"
  }

  /// What stands between a property's name and its value.
  struct Parameter {
    let name: String
    let value: String

    /// Makes a parameter of one of the words that RFC 5545 defines, or of a zone's name.
    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    /// Makes a parameter of somebody's words.
    init(_ name: String, words: String) {
      self.init(name, ICalendarText.quoted(words))
    }
  }
}
