import CalendarFeature
import Canvas
import Testing
import Wording

@Suite("A sequence of keys")
struct KeySequenceTests {
  @Test(
    arguments: [
      ("j", ["j"]), ("g t", ["g", "t"]), ("  g   Down ", ["g", .down]), ("^x Space", [.control("x"), " "]),
      ("п е", ["п", "е"]), ("C-M", [.enter]), ("^i", [.tab]), ("^[ x", [.escape, "x"]), ("^h", [.backspace]),
    ] as [(String, [Key])])
  func `is read from the names of its keys`(names: String, keys: [Key]) throws {
    #expect(try KeySequence(names: names) == KeySequence(keys))
  }

  @Test(arguments: [("g Dwn", "Dwn"), ("gt", "gt"), ("^1", "^1"), ("", ""), ("  ", "  ")])
  func `names what is no key`(names: String, unknown: String) {
    let error = #expect(throws: KeySequence.UnknownKey.self) { try KeySequence(names: names) }
    #expect(error?.name == unknown)
  }

  @Test func `prints as it is read`() {
    #expect("\(KeySequence(["g", " ", .control("d"), .down]))" == "g Space ^d Down")
  }
}
