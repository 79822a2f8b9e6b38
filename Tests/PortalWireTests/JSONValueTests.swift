import Foundation
import PortalWire
import Testing

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      ("null", JSONValue.null), ("true", true), ("false", false), ("0", 0), ("1", 1), ("-7", -7), ("1.0", 1),
      ("9223372036854775807", 9_223_372_036_854_775_807), ("-9223372036854775808", -9_223_372_036_854_775_808),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)),
      ("12345678901234567890123", .number(1.2345678901234568e22)),
      ("0.25", .number(0.25)), ("1e400", "1e400"), ("\"\"", ""),
      (#""\u003Cb\u003E""#, "<b>"), (#""\ud83d\ude00""#, "😀"),
      ("[]", []), ("[1,null,\"x\"]", [1, nil, "x"]), ("{}", [:]), (#"{"a":{"b":[{}]}}"#, ["a": ["b": [[:]]]]),
      ("-0", 0), ("1e2", 100), ("-1.5E-1", .number(-0.15)),
      (#""\ud800x\udc00\ud800\u0041""#, "\u{FFFD}x\u{FFFD}\u{FFFD}A"),
      (#""\"\\\/\b\f\n\r\té""#, "\"\\/\u{8}\u{C}\n\r\té"), (#"{"\u0061":1,"é":2}"#, ["a": 1, "é": 2]),
      (#"[{"a":1,"b":2},{"b":3,"a":4}]"#, [["a": 1, "b": 2], ["b": 3, "a": 4]]),
      (#"{"a":1e999,"b":2}"#, ["a": "1e999", "b": 2]),
      (#"{"a":1,"a":2}"#, ["a": 1]), ("\u{FEFF}{}", [:]), (" [ ] \n", []),
    ] as [(String, JSONValue)])
  func `A JSON text of any shape is read`(text: String, value: JSONValue) {
    #expect(JSONValue(bytes: Data(text.utf8)) == value)
  }

  @Test(
    arguments: [
      "", " ", "{", "[1", "{\"a\":1}x", "<html>", "nul", "{\"a\"}", "NaN", "[1,]", "[,1]", "{\"a\":1,}", "{a:1}",
      "[1 2]", "01",
      "1.", ".5", "+1", "-", "1e", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "\"\0\"", "truex",
      "]", "[}",
    ])
  func `What is no JSON text is nothing`(text: String) {
    #expect(JSONValue(bytes: Data(text.utf8)) == nil)
  }

  @Test(
    arguments: [[0x22, 0xFF, 0x22], [0x7B, 0x22, 0xC3, 0x22, 0x3A, 0x31, 0x7D], [0x22, 0xED, 0xA0, 0x80, 0x22]]
      as [[UInt8]])
  func `What is no UTF-8 is nothing`(bytes: [UInt8]) {
    #expect(JSONValue(bytes: Data(bytes)) == nil)
  }

  @Test(arguments: [(64, true), (65, false), (200_000, false)])
  func `Nesting is read to a depth that cannot exhaust the stack`(depth: Int, isRead: Bool) {
    let text = #"["\"[[{{", "# + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth)
    #expect((JSONValue(bytes: Data(text.utf8)) != nil) == isRead)
  }

  @Test func `A value is written in one way`() {
    let value: JSONValue = [
      "b": [1, .number(0.5), nil, [], [:]], "a": "q\"\\/\n\u{1}é😀", "c": ["d": true], "~": .number(.infinity),
    ]
    #expect(value.compact == #"{"a":"q\"\\/\n\u0001é😀","b":[1,0.5,null,[],{}],"c":{"d":true},"~":null}"#)
    #expect(
      value.pretty == #"""
        {
          "a": "q\"\\/\n\u0001é😀",
          "b": [
            1,
            0.5,
            null,
            [],
            {}
          ],
          "c": {
            "d": true
          },
          "~": null
        }
        """#)
  }

  @Test(arguments: Fixture.names)
  func `What was read is written so that it reads the same`(name: String) throws {
    let value = try #require(JSONValue(bytes: Fixture.body(name)))
    #expect(JSONValue(bytes: value.bytes) == value)
    #expect(JSONValue(bytes: Data(value.pretty.utf8)) == value)
  }

  @Test(
    arguments: [
      ("5", 5), (5, 5), (.number(5), 5), ("-5", -5), (.number(5.5), nil), (.number(1e300), nil), (.number(.nan), nil),
      ("", nil),
      ("5x", nil), ("9223372036854775808", nil), (true, nil), (nil, nil), ([5], nil), (["a": 5], nil),
    ] as [(JSONValue, Int64?)])
  func `A whole number comes as a number or as text`(value: JSONValue, number: Int64?) {
    #expect(value.whole == number)
  }

  @Test(
    arguments: [
      (true, true), (false, false), ("Y", true), ("n", false), ("1", true), ("0", false), ("", false), (1, true),
      (0, false),
      ("true", true), ("false", false), (2, nil), ("yes", nil), (nil, nil), ([], nil), (.number(1.5), nil),
    ] as [(JSONValue, Bool?)])
  func `A flag comes in many forms`(value: JSONValue, flag: Bool?) {
    #expect(value.flag == flag)
  }

  @Test(
    arguments: [
      (" a b\n", "a b"), (12, "12"), ("", nil), (" \t", nil), (true, nil), (nil, nil), ([], nil),
    ] as [(JSONValue, String?)])
  func `A word is text without its margin`(value: JSONValue, word: String?) {
    #expect(value.word == word)
  }

  @Test func `PHP's lists and objects stand for each other`() {
    let withHoles: JSONValue = ["10": "c", "2": "b", "0": "a", "x": "d"]
    #expect(withHoles.elements == ["a", "b", "c", "d"])
    #expect((["a", "b"] as JSONValue).members == ["0": "a", "1": "b"])
    #expect(([] as JSONValue).members == [:])
    #expect(("a" as JSONValue).elements == nil)
    #expect((["10": "c", "2": "b"] as JSONValue).rows == ["b", "c"])
    #expect(withHoles.rows == nil)
    #expect(([:] as JSONValue).rows == [])
    #expect((["status": "maintenance"] as JSONValue).rows == nil)
    #expect((nil as JSONValue).members == nil)
  }
}
