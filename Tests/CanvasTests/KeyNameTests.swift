import Canvas
import Testing

@Suite("Names of keys")
struct KeyNameTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("J", .character("J")), ("о", .character("о")), ("^", .character("^")),
    ("-", .character("-")), ("^d", .control("d")), ("Down", .down), ("Enter", .enter), ("Esc", .escape),
    ("S-Tab", .backTab), ("F12", .function(12)), ("PgUp", .pageUp), ("Space", .character(" ")),
    ("^Space", .control(" ")), ("^[", .control("[")),
  ])
  func `a key prints as a name that it is read from`(name: String, key: Key) {
    #expect(Key(name: name) == key)
    #expect(key.description == name)
  }

  @Test(arguments: [
    ("C-d", Key.control("d")), ("C-D", .control("d")), ("ctrl-d", .control("d")), ("down", .down),
    ("PageDown", .pageDown),
    ("↓", .down), ("Return", .enter), ("BackTab", .backTab), ("bs", .backspace), ("f5", .function(5)),
  ])
  func `a key has other spellings`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "Dwon", "C-", "C-Down", "^^d", "F0", "F64", "Fx", "jj", "F99999999999999999999"])
  func `what is no key has no meaning`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
