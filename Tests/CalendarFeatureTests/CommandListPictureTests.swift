import CalendarFeature
import Canvas
import Testing
import Wording

@Suite("The list of commands")
struct CommandListPictureTests {
  static let entries = [
    CommandListView.Entry(keys: ["j", KeySequence(.down)], text: "next event"),
    CommandListView.Entry(keys: ["k", KeySequence(.up)], text: "previous event"),
    CommandListView.Entry(keys: ["[", "]"], text: "previous, next week"),
    CommandListView.Entry(keys: ["t"], text: "today"), CommandListView.Entry(keys: ["g"], text: "go to a date"),
    CommandListView.Entry(keys: ["a"], text: "answer"), CommandListView.Entry(keys: ["u"], text: "undo the answer"),
    CommandListView.Entry(keys: ["i"], text: "waiting for my answer"),
    CommandListView.Entry(keys: ["/"], text: "search as you type"),
    CommandListView.Entry(keys: ["e"], text: "export", reason: "nothing is selected"),
  ]

  func list(
    _ entries: [CommandListView.Entry] = entries, query: String = "", selected: Int? = 0,
    _ presentation: Presentation = SampleDays.presentation()
  ) -> CommandListView {
    CommandListView(
      title: presentation.wording.keysHere, entries: entries, query: query, selected: selected,
      presentation: presentation)
  }

  @Test("has two columns, and below them what cannot be done here and why")
  func wide() {
    #expect(
      list(selected: 6).draw(size: Size(columns: 80, rows: 8)).description == """
         Keys here                                 type to filter, Enter runs, Esc back
        ────────────────────────────────────────────────────────────────────────────────
         j ↓     next event                      a       answer
         k ↑     previous event                 ▸u       undo the answer
         [ ]     previous, next week             i       waiting for my answer
         t       today                           /       search as you type
         g       go to a date
         e       export  not here: nothing is selected
        """)
  }

  @Test("has one column on 40, and scrolls to what is chosen")
  func narrow() {
    #expect(
      list(selected: 8, SampleDays.presentation(.russian, isASCII: true)).draw(size: Size(columns: 40, rows: 7))
        .description == """
           Клавиши здесь
          ----------------------------------------
           g       go to a date
           a       answer
           u       undo the answer
           i       waiting for my answer
          >/       search as you type
          """)
  }

  @Test("shows what was typed, with the cursor behind it")
  func query() {
    let left = Self.entries.filter { $0.matches("ANS") }
    let canvas = list(left, query: "ANS").draw(size: Size(columns: 80, rows: 4))
    #expect(canvas.cursor == Point(column: 15, row: 0))
    #expect(
      canvas.description == """
         Keys here  ANS                            type to filter, Enter runs, Esc back
        ────────────────────────────────────────────────────────────────────────────────
        ▸a       answer                          i       waiting for my answer
         u       undo the answer
        """)
    #expect(
      list([], query: "щука", selected: nil, SampleDays.presentation(.russian)).draw(size: Size(columns: 40, rows: 3))
        .description == """
           Клавиши здесь  щука
           такой команды нет

          """)
  }

  @Test("finds commands by parts of what they do, in any case, and by their keys")
  func matching() {
    func found(_ query: String) -> [String] { Self.entries.filter { $0.matches(query) }.map(\.text) }
    #expect(found("") == Self.entries.map(\.text))
    #expect(found("WEEK prev") == ["previous, next week"])
    #expect(found("↓") == ["next event"])
    #expect(found("]") == ["previous, next week"])
    #expect(found("zzz") == [])
  }

  @Test("finds commands by the keys of a sequence, and by how it begins")
  func sequences() {
    let entry = CommandListView.Entry(keys: [KeySequence(["g", "x"]), "T"], text: "today")
    let found = ["g", "g x", "T", "g,", "x", "g t"].filter(entry.matches)
    #expect(found == ["g", "g x", "T"])
  }

  @Test("fits into any size", arguments: [0, 1, 2, 12, 40, 300], [0, 1, 2, 3, 4, 40])
  func anySize(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    for selected in [nil, 0, 9, 99] { #expect(list(query: "日本", selected: selected).draw(size: size).size == size) }
    #expect(list([]).draw(size: size).size == size)
  }
}
