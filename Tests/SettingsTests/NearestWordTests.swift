import Testing

@testable import Settings

@Suite("The nearest word")
struct NearestWordTests {
  @Test(arguments: [
    ("lenguage", "language"), ("Theme", "theme"), ("veiw", "view"), ("refrsh", "refresh"), ("colour", nil), ("", nil),
    ("thme", "theme"), ("lang", "language"), ("l", nil),
  ])
  func `is one that is a slip away`(typed: String, meant: String?) {
    #expect(NearestWord.of(typed, among: ["language", "theme", "view", "refresh", "account"]) == meant)
  }
}
