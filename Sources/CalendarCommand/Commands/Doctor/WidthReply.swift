/// What a terminal tells of where its cursor went, as it comes.
struct WidthReply {
  /// What is asked last: what kind of terminal it is (DA1), which all of them answer, also those that do not tell of their cursor.
  static let endOfQuestion = "\u{1B}[c"

  /// More than any terminal says.
  private static let longest = 4096

  private var text = ""

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) { text.unicodeScalars.append(Unicode.Scalar(byte)) }

  /// Whether ^C was typed in between.
  var isInterrupted: Bool { text.unicodeScalars.contains("\u{3}") }

  /// Whether nothing more is to be read.
  var isWhole: Bool { isInterrupted || isAnswered || text.unicodeScalars.count >= Self.longest }

  /// How many columns the cursor had gone each time it was asked for, as in `ESC [ 12 ; 3 R`; nil where the terminal did not say all.
  var columns: [Int]? {
    isAnswered ? text.matches(of: /\e\[\d+;(\d+)R/).compactMap { Int($0.1) }.map { $0 - 1 } : nil
  }

  /// Whether the last answer has come, as in `ESC [ ? 62 ; 22 c`.
  private var isAnswered: Bool { text.contains(/\e\[\?[\d;]*c/) }
}
