import Testing

@Suite("Every sentence of the sources")
struct LanguageTests {
  /// What has no counterpart: words that Russian does without.
  static let alone: Set<String> = ["on ", " by "]

  private func words(_ text: String, _ range: ClosedRange<Character>) -> Bool {
    text.lowercased().contains { range.contains($0) }
  }

  @Test func `is there in Russian where it is in English`() throws {
    let all = try BothLanguages.all()
    #expect(all.count > 400)
    for sentence in all where !Self.alone.contains(sentence.english) {
      #expect(words(sentence.english, "a"..."z") == words(sentence.russian, "а"..."я"), "\(sentence)")
    }
  }

  @Test func `is English in English`() throws {
    for sentence in try BothLanguages.all() {
      #expect(!words(sentence.english, "а"..."я") || sentence.english.contains("завтра"), "\(sentence)")
    }
  }
}
