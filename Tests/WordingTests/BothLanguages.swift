import Foundation

/// A sentence of the sources in both languages, what is put into it left out.
struct BothLanguages: Hashable {
  var place: String
  var english = ""
  var russian = ""

  /// The sentences of all sources, found by their labels `en:` and `ru:`.
  static func all() throws -> [BothLanguages] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return try files.filter { $0.pathExtension == "swift" }.flatMap { file in
      var reader = SentenceReader(
        text: Array(try String(contentsOf: file, encoding: .utf8)), place: file.lastPathComponent)
      return reader.sentences()
    }
  }
}

/// Reads Swift as far as it takes to find string literals behind labels.
private struct SentenceReader {
  let text: [Character]
  let place: String
  private var index = 0
  private var found: [BothLanguages] = []
  private var open: (sentence: BothLanguages, depth: Int, isRussian: Bool)?

  init(text: [Character], place: String) {
    self.text = text
    self.place = place
  }

  mutating func sentences() -> [BothLanguages] {
    var depth = 0
    while index < text.count {
      if has("//") {
        while index < text.count, text[index] != "\n" { index += 1 }
      } else if hasLabel("en:") || hasLabel("ru:") {
        if has("en:"), open == nil { open = (BothLanguages(place: place), depth, false) }
        if has("ru:") { open?.isRussian = true }
        index += 3
      } else if text[index] == "\"" || has("#\"") {
        let literal = literal()
        if open?.isRussian == true { open?.sentence.russian += literal } else { open?.sentence.english += literal }
      } else {
        if "([{".contains(text[index]) { depth += 1 }
        if ")]}".contains(text[index]) { depth -= 1 }
        if let ended = open, depth < ended.depth {
          found.append(ended.sentence)
          open = nil
        }
        index += 1
      }
    }
    return found
  }

  /// The characters of a literal, without what is put into it.
  private mutating func literal() -> String {
    let hashes = text[index...].prefix { $0 == "#" }.count
    index += hashes
    let isLong = has("\"\"\"")
    let end = (isLong ? "\"\"\"" : "\"") + String(repeating: "#", count: hashes)
    index += isLong ? 3 : 1
    var literal = ""
    while index < text.count, !has(end) {
      let escape = "\\" + String(repeating: "#", count: hashes)
      guard has(escape) else {
        literal.append(text[index])
        index += 1
        continue
      }
      index += escape.count
      if has("(") { skipInterpolation() } else { index += 1 }
    }
    index += end.count
    return literal
  }

  private mutating func skipInterpolation() {
    var depth = 0
    repeat {
      if text[index] == "\"" {
        _ = literal()
        continue
      }
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      index += 1
    } while depth > 0 && index < text.count
  }

  private func hasLabel(_ label: String) -> Bool {
    has(label) && !(index > 0 && (text[index - 1].isLetter || text[index - 1].isNumber || text[index - 1] == "_"))
  }

  private func has(_ word: String) -> Bool { text[index...].starts(with: word) }
}
