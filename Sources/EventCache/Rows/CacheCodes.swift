import CalendarModel
import Foundation

extension CalendarOwner {
  /// As the cache names it, such as `user 7`.
  var code: String { "\(kind.code) \(id)" }

  /// Reads the cache's name.
  init?(code: String) {
    guard let space = code.lastIndex(of: " "), let id = Int64(code[code.index(after: space)...]) else { return nil }
    self.init(kind: CalendarKind(code: String(code[..<space])), id: id)
  }
}

extension MyAnswer {
  /// As the cache writes it: the portal's letter where there is one.
  var code: String {
    switch self {
    case .given(let answer): answer.rawValue
    case .notInvited: "-"
    case .notMeeting: ""
    case .unknown: "?"
    }
  }

  /// Reads what the cache wrote.
  init(code: String) {
    self =
      switch code {
      case "-": .notInvited
      case "": .notMeeting
      default: Answer(rawValue: code).map { .given($0) } ?? .unknown
      }
  }
}

extension EventColor {
  /// As one number, `0xrrggbb`.
  var number: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// Reads the number.
  init(number: Int) {
    self.init(
      red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
      blue: UInt8(truncatingIfNeeded: number))
  }
}

extension AnswerTally {
  /// Makes a tally of its counts.
  init(accepted: Int, declined: Int, notAnswered: Int) {
    self.init([], organizer: nil)
    self.accepted = accepted
    self.declined = declined
    self.notAnswered = notAnswered
  }
}
