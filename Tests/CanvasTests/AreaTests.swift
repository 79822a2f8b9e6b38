import Canvas
import Testing

@Suite("A part of a canvas that stands for something")
struct AreaTests {
  func meanings(_ canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).map { row in
      (0..<canvas.size.columns).map { canvas.meaning(at: Point(column: $0, row: row)) ?? "." }.joined()
    }
  }

  @Test func `lies above what was marked before, and ends at the edges`() {
    var canvas = Canvas(columns: 6, rows: 3)
    canvas.mark(Rect(column: -1, row: 1, columns: 5, rows: 9), as: "a")
    canvas.mark(Rect(column: 2, row: 0, columns: 2, rows: 2), as: "b")
    canvas.mark(Rect(column: 6, row: 0, columns: 2, rows: 2), as: "c")
    canvas.mark(Rect(column: .max, row: .max, columns: .max, rows: .max), as: "d")
    #expect(meanings(canvas) == ["..bb..", "aabb..", "aaaa.."])
  }

  @Test func `goes with the canvas, as far as that is drawn`() {
    var part = Canvas(columns: 3, rows: 3)
    part.mark(Rect(column: 0, row: 0, columns: 3, rows: 1), as: "a")
    part.mark(Rect(column: 1, row: 1, columns: 1, rows: 2), as: "b")
    var canvas = Canvas(columns: 5, rows: 3)
    canvas.draw(part, at: Point(column: 3, row: 1))
    #expect(meanings(canvas) == [".....", "...aa", "....b"])
    var upper = Canvas(columns: 5, rows: 3)
    upper.draw(part, at: Point(column: -1, row: -1))
    #expect(meanings(upper) == ["b....", "b....", "....."])
  }

  @Test func `is not seen`() {
    var canvas = Canvas(columns: 6, rows: 3)
    canvas.mark(Rect(column: 0, row: 0, columns: 3, rows: 1), as: "a")
    #expect(canvas == Canvas(columns: 6, rows: 3))
    #expect(canvas.hashValue == Canvas(columns: 6, rows: 3).hashValue)
    #expect(canvas.meaning(at: .zero, as: Int.self) == nil)
  }
}
