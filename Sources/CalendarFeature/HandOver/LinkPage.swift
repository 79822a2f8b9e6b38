import Canvas

/// The links of an event, one of them chosen, with its code.
public struct LinkPage: Equatable, Sendable {
  /// The links, those of meetings first, as they may be shown.
  public var links: [String]
  /// Which is chosen.
  public private(set) var row = 0
  /// What making the code of the chosen one came to; nil while it is being made.
  public var code: LinkCodeOutcome?

  /// The page of some links.
  public init(_ links: [String]) { self.links = links.map { $0.safeForTerminal() } }

  /// The chosen link; `""` where there are none.
  public var link: String { links.indices.contains(row) ? links[row] : "" }

  /// Chooses the link so many rows further, as far as there are any. Returns whether that is another.
  public mutating func move(_ rows: Int) -> Bool {
    let before = row
    row = max(0, min(row + rows, links.count - 1))
    guard row != before else { return false }
    code = nil
    return true
  }
}
