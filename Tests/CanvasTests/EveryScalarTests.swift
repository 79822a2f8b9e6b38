import Canvas
import Testing

/// What holds for each scalar of the planes in which alphabets, signs, emoji and tags are, and for each 31st of the planes of ideographs
/// and of private use.
@Suite("Every scalar")
struct EveryScalarTests {
  private static let block: UInt32 = 0x1000

  private static func scalars(from first: UInt32) -> some Sequence<Unicode.Scalar> {
    let isDense = first < 0x20000 || 0xE0000..<0xE1000 ~= first
    return stride(from: first, to: first + block, by: isDense ? 1 : 31).lazy.compactMap(Unicode.Scalar.init)
  }

  @Test(arguments: (0..<0x110).map { $0 * block })
  func `is left out, or shown in the columns that it takes, and steers nothing`(first: UInt32) {
    var wrong: [String] = []
    for scalar in Self.scalars(from: first) {
      var canvas = Canvas(columns: 6, rows: 1)
      let used = canvas.draw("a\(scalar)b", at: .zero)
      let shown = canvas.lines[0]
      if shown.unicodeScalars.contains(where: \.steers) || !(2...4 ~= used) || shown.displayWidth != used {
        wrong.append("U+\(String(scalar.value, radix: 16))")
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: (0..<0x110).map { $0 * block })
  func `is drawn within a text as its cluster is by itself`(first: UInt32) {
    var wrong: [String] = []
    for scalar in Self.scalars(from: first) {
      let text = "a\(scalar)б\(scalar)\(scalar)"
      var together = Canvas(columns: 12, rows: 1)
      together.draw(text, at: .zero)
      var apart = Canvas(columns: 12, rows: 1)
      _ = text.reduce(0) { $0 + apart.draw(String($1), at: Point(column: $0, row: 0)) }
      if together.lines != apart.lines { wrong.append("U+\(String(scalar.value, radix: 16))") }
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
