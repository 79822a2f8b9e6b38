import Testing

@testable import Settings

@Suite("The outline of a TOML text")
struct OutlineTests {
  @Test func `has each heading and key where it stands, whatever the values hold`() {
    let outline = TOMLOutline(
      #"""
      # [not.a.heading]
      a = "x # [no]" # [still.no]
      b.c = [
        "1", # two
        "[y]",
      ]
        [t . "quoted.name"]
      long = """
      d = "inside"
      """
      e = { f = 1 }
      [[list]]
      g = 'C:\'
      """#)
    #expect(
      outline.entries.map { "\($0.path.joined(separator: "/")) \($0.position.line):\($0.position.column) \($0.lines)" }
        == [
          "a 2:1 1...1", "b/c 3:1 2...5", "t/quoted.name 7:3 6...6", "t/quoted.name/long 8:1 7...9",
          "t/quoted.name/e 11:1 10...10", "list 12:1 11...11", "list/g 13:1 12...12",
        ])
    #expect(outline.position(of: ["t", "quoted.name", "e", "f"]) == TextPosition(line: 11, column: 1))
    #expect(outline.position(of: ["b"]) == TextPosition(line: 3, column: 1))
    #expect(outline.position(of: ["nowhere"]) == TextPosition(line: 1, column: 1))
  }

  @Test(arguments: ["[", "a", "a =", "\"", "[a.\"", "a = \"\"\"", "= =", ".", "a = [", "a = ]]\nb"])
  func `of a text that is none comes to an end`(text: String) {
    #expect(TOMLOutline(text).entries.count <= 2)
  }
}
