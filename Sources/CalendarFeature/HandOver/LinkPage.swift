/// The links of an event, one of them chosen.
public struct LinkPage: Equatable, Sendable {
  /// The links, those of meetings first.
  public var links: [String]
  /// Which is chosen.
  public var row = 0

  /// The page of some links.
  public init(_ links: [String]) { self.links = links }
}
