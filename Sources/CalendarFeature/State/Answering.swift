public import CalendarModel

/// The answers that are on their way to the portal, and what can be taken back.
public struct Answering: Equatable, Sendable {
  /// Makes one of nothing answered.
  public init() {}
}

/// The answers to choose from, for one instance.
public struct AnswerBox: Equatable, Sendable {
  /// Which instance.
  public var instance: InstanceID

  /// Offers the answers to an instance.
  public init(_ instance: InstanceID) { self.instance = instance }
}
