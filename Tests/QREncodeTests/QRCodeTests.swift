import CodeReader
import Foundation
import QREncode
import Testing

@Suite("A QR code")
struct QRCodeTests {
  @Test(arguments: [
    "https://zoom.example.com/j/12345678900", "https://example.com/board?a=1&b=2", "Планёрка: 日本語 👩‍👩‍👧", "a",
    "https://example.com/" + String(repeating: "long", count: 200),
  ])
  func `says to another reader what it was made of`(text: String) throws {
    let code = try QRCode(text)
    let rows = stride(from: 0, to: code.modules.count, by: code.width).map { Array(code.modules[$0..<$0 + code.width]) }
    #expect(try CodeReader.text(of: rows) == text)
  }

  @Test func `is as small as the text allows`() throws {
    #expect(try QRCode("https://a.example").width == 21)
    #expect(try QRCode("https://zoom.example.com/j/12345678900").width == 29)
    #expect(try QRCode(String(repeating: "a", count: 2953)).width == 177)
  }

  @Test func `is not made of nothing, nor of more than fits`() {
    #expect(throws: QRCodeError.tooLong) { try QRCode(String(repeating: "a", count: 2954)) }
    #expect(throws: QRCodeError.failed(errno: EINVAL)) { try QRCode("") }
  }

  @Test func `is made by several at once`() async throws {
    let texts = (0..<50).map { "https://example.com/\($0)" }
    let codes = try await withThrowingTaskGroup(of: (String, QRCode).self) { group in
      for text in texts { group.addTask { (text, try QRCode(text)) } }
      return try await group.reduce(into: [String: QRCode]()) { $0[$1.0] = $1.1 }
    }
    for text in texts { #expect(try codes[text] == QRCode(text)) }
  }
}
