import Canvas

/// As much of a terminal of xterm's family as a whole picture needs.
struct SmallTerminal {
  struct Cell: Hashable {
    var text: String
    var look: [String]
  }

  private(set) var rows: [[Cell]]
  /// Where a step down would scroll: by the description's size that is, until it is told.
  private var lastScrolled = 0
  private var row = 0
  private var column = 0
  private var look: [String] = []
  private var last: Character = " "

  init(size: Size) {
    rows = Array(repeating: Array(repeating: Cell(text: " ", look: []), count: size.columns), count: size.rows)
  }

  mutating func read(_ text: String) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{B}" where row == lastScrolled: rows = rows.dropFirst() + [rows[row]]
      case "\u{B}": row += 1
      case "\u{8}": column -= 1
      case "\r": column = 0
      case "\u{1B}":
        rest.removeFirst()
        let parameters = rest.prefix { "0123456789;".unicodeScalars.contains($0) }
        rest.removeFirst(parameters.count)
        obey(rest.removeFirst(), String(parameters).split(separator: ";").map(String.init))
      default: write(Character(scalar))
      }
    }
  }

  private mutating func obey(_ final: Unicode.Scalar, _ parameters: [String]) {
    let numbers = parameters.compactMap { Int($0) }
    switch final {
    case "H": (row, column) = ((numbers.first ?? 1) - 1, (numbers.dropFirst().first ?? 1) - 1)
    case "r": (row, column, lastScrolled) = (0, 0, rows.count - 1)
    case "G": column = numbers[0] - 1
    case "d": row = numbers[0] - 1
    case "b": for _ in 0..<numbers[0] { write(last) }
    case "m": for parameter in parameters.isEmpty ? ["0"] : parameters { take(parameter) }
    default: break
    }
  }

  private mutating func take(_ parameter: String) {
    if parameter == "0" {
      look = []
    } else if parameter.count == 2 {
      look.removeAll { $0.count == 2 && $0.first == parameter.first }
      look.append(parameter)
    } else {
      look.append(parameter)
    }
  }

  private mutating func write(_ character: Character) {
    let columns = String(character).displayWidth
    rows[row][column] = Cell(text: String(character), look: character == " " && !isSeenOnSpace ? [] : look)
    if columns == 2 { rows[row][column + 1] = Cell(text: "", look: look) }
    column += columns
    last = character
  }

  private var isSeenOnSpace: Bool { look.contains { $0 == "4" || $0.count == 2 && $0.first == "4" } }
}
