import Foundation

/// Measures what must be fast. Figures are medians, in milliseconds.
let usage = """
  Benchmarks rows N FILE     writes the answer to calendar.event.get with N rows
  Benchmarks decode FILE     reads it: the JSON alone, and the events

  """

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  switch (arguments.first, arguments.count) {
  case ("rows", 3):
    try Data(PortalRows(count: Int(arguments[1]) ?? 0).answer.utf8).write(to: URL(filePath: arguments[2]))
  case ("decode", 2):
    print(try DecodeBenchmark(Data(contentsOf: URL(filePath: arguments[1]))).figures)
  default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(64)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
