import CalendarModel
import Foundation
import PortalWire

/// How long an answer with many events takes to read.
struct DecodeBenchmark {
  /// A line each for the JSON alone and for the whole way to the events.
  let figures: String

  init(_ bytes: Data, runs: Int = 9) throws {
    let reading = try median(of: runs) { try Self.rows(of: bytes) }
    let events = try WireList<CalendarEvent>(events: Self.rows(of: bytes)).elements.count
    let all = try median(of: runs) { try WireList<CalendarEvent>(events: Self.rows(of: bytes)) }
    figures = """
      json    \(reading.formatted(.number.precision(.fractionLength(1)))) ms
      events  \(all.formatted(.number.precision(.fractionLength(1)))) ms, \(events) events, \(bytes.count) bytes
      """
  }

  private static func rows(of bytes: Data) throws -> JSONValue {
    guard let rows = JSONValue(bytes: bytes)?["result"] else { throw CocoaError(.fileReadCorruptFile) }
    return rows
  }
}
