/// When the portal reminds of an event. Each attendee has reminders of their own.
public enum Reminder: Hashable, Codable, Sendable {
  /// So many minutes before the start; zero is at the start.
  case minutes(Int)
  /// So many hours before the start.
  case hours(Int)
  /// So many days before the start.
  case days(Int)
  /// On the day `days` before the event's, `minute` minutes after midnight.
  case daysBefore(days: Int, minute: Int)
  /// At a wall clock in the event's zone.
  case at(WallClock)
}
