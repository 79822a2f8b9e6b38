import Foundation
import FuzzSubjects
import SeededRandom
import Testing

/// What once broke a part of the program, given to it again: it is enough that the process lives.
@Suite("What a fuzzer has found")
struct KeptCrashTests {
  @Test(arguments: FuzzSubject.allCases)
  func `breaks nothing any more`(subject: FuzzSubject) throws {
    let folder = try #require(Bundle.module.url(forResource: "Crashes", withExtension: nil))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files where file.lastPathComponent.hasPrefix("\(subject.rawValue)-") {
      subject.take(Array(try Data(contentsOf: file)))
    }
  }

  @Test(arguments: FuzzSubject.allCases)
  func `nothing else breaks it, of a thousand texts at random`(subject: FuzzSubject) {
    // What breaks it ends the process, so the way there has to be known: `B24CAL_SEED` chooses another.
    let seed = ProcessInfo.processInfo.environment["B24CAL_SEED"].flatMap { UInt64($0) } ?? 651
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "[b]", "[/b]", "{\"ID\":\"1\",", "\"result\":", "[accounts.a]\n", "=", "\"", "\u{1B}[", "👩‍👩‍👧", "0x", "завтра", "-",
      "9", "\u{202E}",
    ]
    for _ in 0..<1000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &generator)).flatMap { _ in
        Bool.random(using: &generator)
          ? Array((pieces.randomElement(using: &generator) ?? "").utf8) : [UInt8.random(in: 0...255, using: &generator)]
      }
      subject.take(bytes)
    }
  }
}
