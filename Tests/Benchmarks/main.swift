import CalendarModel
import Foundation

/// Measures what must be fast. Figures are medians, in milliseconds.
let usage = """
  Benchmarks rows N FILE                        writes the answer to calendar.event.get with N rows
  Benchmarks decode FILE                        reads it: the JSON alone, and the events
  Benchmarks fill FOLDER PORTAL USER N NOW      fills a cache with N instances in the year around NOW
  Benchmarks cache FOLDER PORTAL USER NOW       reads, searches and writes it

  """

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  switch (arguments.first, arguments.count) {
  case ("rows", 3):
    try Data(PortalRows(count: Int(arguments[1]) ?? 0).answer.utf8).write(to: URL(filePath: arguments[2]))
  case ("decode", 2):
    print(try DecodeBenchmark(Data(contentsOf: URL(filePath: arguments[1]))).figures)
  case ("fill", 6):
    let cache = CacheBenchmark(folder: arguments[1], portal: arguments[2], user: arguments[3], now: arguments[5])
    await cache?.fill(count: Int(arguments[4]) ?? 0)
  case ("cache", 5):
    let cache = CacheBenchmark(folder: arguments[1], portal: arguments[2], user: arguments[3], now: arguments[4])
    await cache?.measure()
  default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(64)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
