public import CalendarModel

extension Identifier: ExpressibleByIntegerLiteral {
  /// Makes an identifier of a positive number.
  public init(integerLiteral value: Int64) {
    guard let identifier = Identifier(value) else { preconditionFailure("\(value) identifies nothing") }
    self = identifier
  }
}
