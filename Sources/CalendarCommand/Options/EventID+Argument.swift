public import ArgumentParser
public import CalendarModel

extension EventID: ExpressibleByArgument where Subject == CalendarEvent {
  /// Reads a positive decimal number of at most 63 bits.
  public init?(argument: String) { self.init(decimal: argument) }
}
