import Testing

@testable import DemoPortal

@Suite("Values as PHP has them") struct PHPTests {
  @Test(
    "JSON is read in order and written with PHP's escapes",
    arguments: [
      (#"{"b":1,"a":[true,false,null,-2.5]}"#, #"{"b":1,"a":[true,false,null,-2.5]}"#),
      (#"{"0":"x","1":"y"}"#, #"["x","y"]"#), (#"{"1":"x"}"#, #"{"1":"x"}"#), ("{}", "[]"),
      (#""<b>&'\"/\\ é \ud83d\ude00 \u2028 \u0007""#, #""\u003Cb\u003E\u0026\u0027\u0022\/\\ é 😀 \u2028 \u0007""#),
      (" [ 1 , 99999999999999999999 ] ", "[1,1e+20]"),
    ])
  func json(text: String, written: String) {
    #expect(JSONReader.read(text.utf8)?.json == written)
  }

  @Test(
    "What is not JSON is nothing",
    arguments: [
      "", "{", "[1,]", "{\"a\"}", "nul", "\"\\ud800\"", "\"a\nb\"", "1 2", String(repeating: "[", count: 9999),
    ])
  func noJSON(text: String) {
    #expect(JSONReader.read(text.utf8) == nil)
  }

  @Test("Bytes that are no UTF-8 are no JSON") func noUTF8() {
    #expect(JSONReader.read([0x22, 0xFF, 0x22]) == nil)
  }

  @Test(
    "Addresses are read with brackets",
    arguments: [
      ("a=1&b=x+y%21&a=2", #"{"a":"2","b":"x y!"}"#), ("f[ID][0]=7&f[ID][]=8&f[n]=", #"{"f":{"ID":["7","8"],"n":""}}"#),
      ("a%5Bb%5D=1&c", #"{"a":{"b":"1"},"c":""}"#), ("x=%zz%4&=1&[a]=2", #"{"x":"%zz%4","[a]":"2"}"#),
      ("a[2]=x&a[]=y", #"{"a":{"2":"x","3":"y"}}"#),
      ("a[9223372036854775807]=x&a[]=y", #"{"a":{"9223372036854775807":"x"}}"#),
      ("a\(String(repeating: "[x]", count: 64))=1&b=2", #"{"b":"2"}"#),
    ])
  func query(text: String, json: String) {
    #expect(PHPValue.array(QueryString.parse(text)).json == json)
  }

  @Test(
    "Numbers are made of what there is",
    arguments: [
      ("12abc", 12), (" -7", -7), ("abc", 0), ("", 0), ("99999999999999999999", .max), ("-99999999999999999999", .min),
    ] as [(PHPValue, Int)])
  func integers(value: PHPValue, number: Int) {
    #expect(value.intValue == number)
  }

  @Test(
    "Nothing is empty, and so is zero",
    arguments: [
      ("", true), ("0", true), (0, true), ([], true), (false, true), ("0.0", false), (" ", false), (-1, false),
    ] as [(PHPValue, Bool)])
  func empty(value: PHPValue, isEmpty: Bool) {
    #expect(value.isEmpty == isEmpty)
  }
}
