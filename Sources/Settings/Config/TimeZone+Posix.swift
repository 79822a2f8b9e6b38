public import Foundation

extension TimeZone {
  /// Reads a zone without summer time as POSIX has it in `TZ`: an abbreviation, then the hours that are to be added to reach UTC, so that
  /// `UTC-3` is three hours ahead, where Foundation takes it to be behind. Nil for anything else.
  public init?(posix text: String) {
    let name = text.prefix { $0.isASCII && $0.isLetter }
    let offset = text[name.endIndex...]
    let isAhead = offset.hasPrefix("-")
    let parts = (isAhead || offset.hasPrefix("+") ? offset.dropFirst() : offset).split(
      separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count <= 2 ? UInt8($0).map(Int.init) : nil }
    guard name.count >= 3, (1...3).contains(parts.count), numbers.count == parts.count, numbers[0] <= 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let seconds = zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    self.init(secondsFromGMT: isAhead ? seconds : -seconds)
  }
}
