import Foundation

extension WireFormat {
  /// The `time` object of every success; newer servers cut the start to whole seconds, which makes durations too long.
  var time: PHPValue {
    let start = now.timeIntervalSince1970.rounded(.down)
    let wall = WallTime(now, in: serverZone)
    let date = wall.iso(offset: wall.offset(in: serverZone))
    return [
      "start": .int(Int(start)), "finish": .double(start + 0.148963), "duration": 0.148963, "processing": 0,
      "date_start": .string(date), "date_finish": .string(date), "operating_reset_at": .int(Int(start) + 600),
      "operating": 0,
    ]
  }
}
