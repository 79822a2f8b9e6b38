import CalendarModel
import EventCache
import Foundation
import Testing

struct DamageTests {
  @Test(arguments: 0..<40) func bytesOfNoiseAnywhereCostTheCacheAtMost(seed: Int) async throws {
    let folder = try TemporaryFolder()
    let events = (1...30).compactMap { EventID(Int64($0)) }.map { meeting($0, on: day(20 + Int($0.rawValue) % 9)) }
    await folder.cache().store(lists(20, 29, events), heardAt: now)
    try scatterNoise(in: folder.file, seed: UInt64(seed))

    let cache = folder.cache()
    _ = await cache.read(query(20, 29))
    _ = await cache.details(query(20, 29))
    _ = await cache.find("review")
    _ = await cache.detail(of: 3, on: nil)
    await cache.store(lists(20, 29, events), heardAt: now)
    await cache.look(at: InstanceID(event: 3, date: day(23)))
    // Noise in the place of the version makes it a newer one.
    let fault = await cache.fault
    #expect([nil, .damaged, .newer].contains(fault))
  }

  /// Overwrites eight bytes at each of twenty places; the same for the same seed.
  private func scatterNoise(in file: String, seed: UInt64) throws {
    var bytes = try Data(contentsOf: URL(filePath: file))
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % (bytes.count - 8)
      for offset in 0..<8 { bytes[place + offset] = UInt8(truncatingIfNeeded: state >> UInt64(8 * offset)) }
    }
    try bytes.write(to: URL(filePath: file))
  }
}
