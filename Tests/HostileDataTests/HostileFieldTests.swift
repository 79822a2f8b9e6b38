import Foundation
import SeededRandom
import Testing

/// Whatever a portal sends in a field, it is kept, shown and written without a trap, and nothing in it reaches a terminal raw.
@Suite("Hostile data")
struct HostileFieldTests {
  @Test(arguments: MeetingJSON.fields.map(\.name) + ["ID"])
  func `one field, with everything that could be in it`(field: String) async throws {
    var showing = Showing()
    showing.turn = Int64(field.utf8.count % 3)
    let rows = HostileValues.all.enumerated().map { number, value in
      MeetingJSON.text(id: 1000 + number, [field: value])
    }
    try await showing.show(Data("[\(rows.joined(separator: ","))]".utf8))
    #expect(showing.leaks == [])
    #expect(showing.shown > 3)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `all fields at random`(seed: UInt64) async throws {
    var showing = Showing()
    showing.turn = Int64(seed % 3)
    var random = SeededGenerator(seed: seed)
    let rows = (0..<40).map { number in
      var spoiled: [String: String] = [:]
      for (name, _) in MeetingJSON.fields where Int.random(in: 0..<4, using: &random) == 0 {
        spoiled[name] = HostileValues.all.randomElement(using: &random)
      }
      return MeetingJSON.text(id: 1000 + number % 30, spoiled)
    }
    try await showing.show(Data("[\(rows.joined(separator: ","))]".utf8))
    #expect(showing.leaks == [])
    #expect(showing.shown > 3)
  }
}
