import Canvas
import Testing

/// What holds for each scalar of the planes in which alphabets, signs, emoji and tags are, and for each 31st of the planes of ideographs
/// and of private use.
@Suite("Every scalar")
struct EveryScalarTests {
  private static let block: UInt32 = 0x1000

  @Test(arguments: (0..<0x110).map { $0 * block })
  func `is left out, or shown in the columns that it takes, and steers nothing`(first: UInt32) {
    let isDense = first < 0x20000 || 0xE0000..<0xE1000 ~= first
    var wrong: [String] = []
    for value in stride(from: first, to: first + Self.block, by: isDense ? 1 : 31) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var canvas = Canvas(columns: 6, rows: 1)
      let used = canvas.draw("a\(scalar)b", at: .zero)
      let shown = canvas.lines[0]
      if shown.unicodeScalars.contains(where: \.steers) || !(2...4 ~= used) || shown.displayWidth != used {
        wrong.append("U+\(String(value, radix: 16))")
      }
    }
    #expect(wrong == [])
  }
}

extension Unicode.Scalar {
  fileprivate var steers: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
