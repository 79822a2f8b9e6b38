/// What the organiser chose for a meeting (`MEETING`). Any of it may be missing.
public struct MeetingSettings: Hashable, Codable, Sendable {
  /// The organiser's name as it was when the meeting was made.
  public var hostName: String?
  /// Whether the organiser is told of answers.
  public var notifiesHost: Bool?
  /// Whether a change asks everybody to answer again.
  public var asksAgain: Bool?
  /// Whether attendees may invite others.
  public var allowsInviting: Bool?
  /// Whether the web page hides the attendees from each other. Over REST they are sent all the same.
  public var hidesGuests: Bool?
  /// Who made it.
  public var creator: UserID?
  /// The portal's language when it was made.
  public var language: String?
  /// The address from which guests are written to.
  public var mailFrom: String?
  /// The chat that belongs to it.
  public var chatID: Int64?

  /// Makes settings of which nothing is known yet.
  public init() {}
}
