import CalendarFeature
import CalendarModel
import Canvas
import Testing

@testable import Terminal

/// What a slow line carries before there is anything to see. The terminal's set-up is a hundred bytes more.
@Suite("The agenda's bytes")
struct AgendaBytesTests {
  @Test(arguments: try ThemeSample.all())
  func `a first picture that fills 120 by 40 takes less than 3,000, in every theme`(sample: ThemeSample) {
    var state = Samples.agenda(Samples.reading(Self.events), columns: 120, rows: 40, showsEvent: false)
    state.theme = sample.theme
    let canvas = state.draw()
    #expect(canvas.lines.filter { $0.contains("▌") }.count > 30)
    let runs = PictureRun.runs(of: canvas, look: Self.look, text: \.text)
    let bytes = PictureSequence(runs, size: canvas.size, asks: true).text.utf8.count
    #expect(bytes < 3000, "\(bytes) in \(sample.name)")
  }

  /// Two days without a gap, each event in one of three colours.
  private static let events = (0..<40).map { number in
    let isMeeting = number % 10 < 6
    var event = Samples.summary(
      700 + Int64(number), "\(names[number % names.count]) \(5900 + number)", 21 + number / 20, 8 + number % 20 / 2,
      minute: number % 2 * 30, minutes: 90, isMeeting ? .accepted : nil, tally: isMeeting ? (3, 1, 1) : nil)
    event.color = EventColor(hex: ["#9dcf00", "#2fc6f6", "#856aff"][number % 3])
    return event
  }

  private static let names = [
    "Планёрка", "Встреча с заказчиком", "Review", "Отчёт за неделю", "Lunch", "Собеседование",
  ]

  /// A style as a terminal of 256 colours is told it.
  private static func look(of style: Style) -> Look {
    let attributes: [(Style.Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.underline, Look.underline), (.reverse, Look.reverse),
    ]
    let number = { (color: Color?) in color.flatMap(ColorDepth.indexed256.textIndex) }
    return Look(
      attributes: attributes.filter { style.attributes.contains($0.0) }.map(\.1),
      foreground: number(style.foreground).map { $0 < 8 ? "\u{1B}[3\($0)m" : "\u{1B}[38;5;\($0)m" } ?? "",
      background: number(style.background).map { "\u{1B}[48;5;\($0)m" } ?? "")
  }
}
