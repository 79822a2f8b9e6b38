import CalendarFeature
import CalendarModel
import Canvas
import Testing
import Wording

@Suite("The mouse")
struct MouseReduceTests {
  /// Clicks on the first letter of a text that is on the screen.
  @discardableResult
  func click(_ text: String, in state: inout CalendarState) throws -> [Effect] {
    let rows = state.draw().description.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains(text) }, "no \(text)")
    let before = try #require(rows[row].ranges(of: text).first).lowerBound
    let column = String(rows[row][..<before]).displayWidth
    return state.reduce(.clicked(Point(column: column, row: row)))
  }

  func agenda(_ columns: Int, _ rows: Int, view: ViewKind = .agenda) -> CalendarState {
    var state = Samples.agenda(columns: columns, rows: rows)
    let key: Key =
      switch view {
      case .agenda: "1"
      case .day: "2"
      case .week: "3"
      case .month: "4"
      }
    _ = state.reduce(.keyPressed(key))
    return state
  }

  @Test(arguments: [(110, 24), (80, 24), (80, 16), (40, 12), (24, 8)])
  func `selects a row of the agenda, which stays where it is, and opens it the second time`(columns: Int, rows: Int)
    throws
  {
    var state = agenda(columns, rows)
    let before = state.draw().description.split(separator: "\n").map { $0.prefix(11).dropFirst(2) }
    try click("15:30", in: &state)
    #expect(state.cursor == Cursor(day: Samples.today, instance: AgendaReduceTests.id(620, 21)))
    #expect(state.focus == .list)
    #expect(state.draw().description.split(separator: "\n").map { $0.prefix(11).dropFirst(2) } == before)
    let effects = try click("15:30", in: &state)
    #expect(state.focus == .detail)
    #expect(effects.contains(.recall(AgendaReduceTests.id(620, 21))))
  }

  @Test(arguments: [
    (ViewKind.day, 80, 24), (.day, 110, 40), (.day, 40, 12), (.week, 80, 24), (.week, 110, 30), (.week, 60, 14),
    (.month, 110, 40), (.month, 160, 50),
  ])
  func `selects an event in the other views and opens it`(view: ViewKind, columns: Int, rows: Int) throws {
    var state = agenda(columns, rows, view: view)
    try click("Inter", in: &state)
    #expect(state.cursor == Cursor(day: Samples.today, instance: AgendaReduceTests.id(620, 21)))
    #expect(state.focus == .list)
    try click("Inter", in: &state)
    #expect(state.focus == .detail)
    #expect(state.detail?.instance == AgendaReduceTests.id(620, 21))
  }

  @Test(arguments: [(80, 24), (60, 14), (110, 30)])
  func `selects days of the week and the month`(columns: Int, rows: Int) throws {
    var week = agenda(columns, rows, view: .week)
    try click("19", in: &week)
    #expect(week.cursor.day == Samples.day(19))
    var month = agenda(columns, rows, view: .month)
    try click("19", in: &month)
    #expect(month.cursor.day == Samples.day(19))
    #expect(month.view == .month)
    try click("19", in: &month)
    #expect(month.cursor.day == Samples.day(19))
    #expect(month.view == .day)
  }

  @Test func `selects what takes whole days`() throws {
    var state = agenda(80, 24, view: .week)
    try click("Отпуск", in: &state)
    #expect(state.cursor == Cursor(day: Samples.day(22), instance: AgendaReduceTests.id(640, 22)))
    _ = state.reduce(.keyPressed("2"))
    _ = state.reduce(.keyPressed(.down))
    try click("Отпуск", in: &state)
    #expect(state.cursor.instance == AgendaReduceTests.id(640, 22))
  }

  @Test func `gives the keys to the pane that is clicked on`() throws {
    var state = agenda(110, 24)
    try click("Переговорная", in: &state)
    #expect(state.focus == .detail)
    _ = state.reduce(.keyPressed("R"))
    try click("Standup", in: &state)
    #expect(state.focus == .list)
    #expect(state.detail?.showsRawFields == false)
    #expect(state.cursor.instance == AgendaReduceTests.id(601, 21))
  }

  @Test func `ends a search, wherever it clicks`() throws {
    var state = agenda(110, 24)
    for key: Key in ["/", "s", "t", "a"] { _ = state.reduce(.keyPressed(key)) }
    _ = state.reduce(.found("sta", [AgendaReduceTests.id(601, 21)]))
    try click("When", in: &state)
    #expect(state.overlay == nil)
    #expect(state.focus == .detail)
    #expect(state.search?.text == "sta")
  }

  @Test func `means what is seen, and not what a search is still to find`() throws {
    var state = agenda(110, 24)
    for key: Key in ["/", "s", "t", "a"] { _ = state.reduce(.keyPressed(key)) }
    try click("When", in: &state)
    #expect(state.overlay == nil)
    #expect(state.focus == .detail)
    let before = state
    #expect(state.reduce(.found("sta", [AgendaReduceTests.id(601, 21)])) == [])
    #expect(state == before)
  }

  @Test func `does nothing where nothing is`() {
    var state = agenda(110, 24)
    var before = state
    before.hasPressedKey = true
    for point in [Point(column: 3, row: 2), .zero, Point(column: 3, row: 23), Point(column: 900, row: -4)] {
      #expect(state.reduce(.clicked(point)) == [])
    }
    #expect(state == before)
  }

  @Test func `turns the list by events, and gives it the keys`() {
    var state = agenda(110, 24)
    let over = Point(column: 5, row: 5)
    _ = state.reduce(.wheelTurned(2, at: over))
    #expect(state.cursor.instance == AgendaReduceTests.id(630, 21))
    _ = state.reduce(.keyPressed(.tab))
    _ = state.reduce(.wheelTurned(-1, at: over))
    #expect(state.cursor.instance == AgendaReduceTests.id(620, 21))
    #expect(state.focus == .list)
  }

  @Test func `turns the month by weeks`() {
    var state = agenda(110, 24, view: .month)
    _ = state.reduce(.wheelTurned(1, at: Point(column: 5, row: 5)))
    #expect(state.cursor.day == Samples.day(28))
    _ = state.reduce(.wheelTurned(.min, at: Point(column: 5, row: 5)))
  }

  @Test func `scrolls the event by three lines, whoever has the keys`() {
    var state = agenda(110, 12)
    let over = Point(column: 80, row: 5)
    _ = state.reduce(.wheelTurned(1, at: over))
    #expect(state.detail?.scroll == 3)
    #expect(state.focus == .list)
    _ = state.reduce(.wheelTurned(-2, at: over))
    #expect(state.detail?.scroll == 0)
  }

  @Test func `runs what it clicks on in the palette`() throws {
    var state = agenda(80, 24)
    _ = state.reduce(.keyPressed(":"))
    _ = state.reduce(.wheelTurned(1, at: Point(column: 5, row: 5)))
    #expect(state.overlay.map { if case .palette(let list) = $0 { list.row } else { 0 } } == 1)
    try click("next week", in: &state)
    #expect(state.overlay == nil)
    #expect(state.cursor.day == Samples.day(28))
  }

  @Test func `chooses in boxes, and closes them by a click beside`() throws {
    var state = agenda(80, 24)
    _ = state.reduce(.keyPressed("f"))
    try click("[ ] accepted", in: &state)
    #expect(state.listing.filter.kinds == [.accepted])
    #expect(state.overlay == .filter)
    _ = state.reduce(.clicked(Point(column: 2, row: 20)))
    #expect(state.overlay == nil)
    _ = state.reduce(.keyPressed("c"))
    let effects = try click("company", in: &state)
    #expect(state.overlay == .calendars(row: 1))
    #expect(effects.contains { if case .choose = $0 { true } else { false } })
  }

  @Test func `gives an answer that it clicks on`() throws {
    var state = agenda(80, 24)
    _ = state.reduce(.keyPressed("a"))
    #expect(try click("decline", in: &state).contains { if case .answer(_, .declined, _) = $0 { true } else { false } })
    #expect(state.overlay == nil)
  }

  @Test func `ends a sequence of keys`() throws {
    var state = agenda(80, 24)
    state.keyMap = .standard.choosing([.month: [KeySequence(["x", "x", "m"])]])
    _ = state.reduce(.keyPressed("x"))
    try click("x m", in: &state)
    #expect(state.view == .month)
    #expect(state.overlay == nil)
  }
}
