/// The numbers and words of a date's text, to be taken one after the other.
struct DateParts {
  /// A run of digits; `value` is -1 where it is too long to be part of a date.
  struct Number {
    var value: Int
    var digits: Int
    var isBeforeColon: Bool
  }

  private var numbers: [Number] = []
  private var words: [Substring] = []

  init(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      let start = place
      if Self.isDigit(bytes[place]) {
        while place < bytes.count, Self.isDigit(bytes[place]) { place += 1 }
        let run = bytes[start..<place]
        let value = run.count <= 9 ? run.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : -1
        let isBeforeColon = place < bytes.count && bytes[place] == UInt8(ascii: ":")
        numbers.append(Number(value: value, digits: run.count, isBeforeColon: isBeforeColon))
      } else if Self.mayBeLetter(bytes[place]) {
        while place < bytes.count, Self.mayBeLetter(bytes[place]) { place += 1 }
        let run = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
        words += run.split { !$0.isLetter }
      } else {
        place += 1
      }
    }
  }

  /// Takes the next number.
  mutating func takeNumber() -> Number? { numbers.isEmpty ? nil : numbers.removeFirst() }

  /// Takes hour, minute and, where there is one, second, joined by colons.
  mutating func takeColonClock() -> [Int]? {
    guard let start = numbers.firstIndex(where: \.isBeforeColon) else { return nil }
    var end = start + 1
    while end < numbers.endIndex, end < start + 3, numbers[end - 1].isBeforeColon { end += 1 }
    defer { numbers.removeSubrange(start..<end) }
    return numbers[start..<end].map(\.value)
  }

  /// Takes the two or three numbers that are left, as a clock written with other separators.
  mutating func takeRest() -> [Int]? {
    guard (2...3).contains(numbers.count) else { return nil }
    defer { numbers = [] }
    return numbers.map(\.value)
  }

  /// Takes the month that is named, 1 to 12.
  mutating func takeMonth() -> Int? {
    for (place, word) in words.enumerated() {
      guard let month = Self.months[String(word.prefix(3))] else { continue }
      words.remove(at: place)
      return month
    }
    return nil
  }

  /// The second of the day of an hour, a minute and maybe a second, by the am or pm among the words; nil where there is
  /// none.
  func secondOfDay(_ clock: [Int]) -> Int? {
    guard clock.count >= 2, var hour = clock.first else { return nil }
    let (minute, second) = (clock[1], clock.count > 2 ? clock[2] : 0)
    if words.contains(where: { $0 == "pm" || $0 == "p" }) {
      if (1...11).contains(hour) { hour += 12 }
    } else if words.contains(where: { $0 == "am" || $0 == "a" }), hour == 12 {
      hour = 0
    }
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether it is a letter of ASCII or part of any other character.
  private static func mayBeLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The beginnings of the months' names in the two languages that are understood; no weekday begins so.
  private static let months: [String: Int] = {
    let english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let russian = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
    var months = ["май": 5]
    for names in [english, russian] {
      for (place, name) in names.enumerated() { months[name] = place + 1 }
    }
    return months
  }()
}
