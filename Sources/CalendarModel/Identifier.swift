/// The positive number by which a portal knows one thing of a kind, such as an event or a person.
///
/// The portal sends these as numeric strings, sometimes as numbers; zero stands for "none" and is not an identifier.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number itself, always positive.
  public let rawValue: Int64

  /// Makes an identifier of a positive number, or nothing.
  public init?(_ rawValue: Int64) {
    guard rawValue > 0 else { return nil }
    self.rawValue = rawValue
  }

  /// Makes an identifier of ASCII decimal digits alone, or nothing: a sign, a space or a number past 63 bits is
  /// refused.
  @inlinable  // Generic code that is not specialised searches for conformances when it first runs.
  public init?(decimal text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int64(text)
    else { return nil }
    self.init(number)
  }

  /// The number in decimal.
  public var description: String { String(rawValue) }

  /// Orders by number.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names the row of an event: all instances of a series share it, and each attendee of a meeting has a row of their
/// own.
public typealias EventID = Identifier<CalendarEvent>

/// Names a person of the portal.
public typealias UserID = Identifier<Person>

/// Names a calendar of a person, a group or the company, or a meeting room: the portal numbers them together.
public typealias SectionID = Identifier<CalendarSection>
