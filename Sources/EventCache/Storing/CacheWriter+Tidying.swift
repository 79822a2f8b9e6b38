import CalendarModel
import Foundation
import GRDB

extension CacheWriter {
  /// How long what is over is kept, in days.
  private static let memory = 400

  /// Forgets, once a day, what ended more than 400 days ago, what is gone and over, and events without an instance.
  func tidy() throws {
    let settings = SettingTable(database: database)
    let now = heardAt.timeIntervalSince1970
    if let last = try settings.get(.tidiedAt), abs(now - last) < 86_400 { return }
    let oldest = now - Double(Self.memory) * 86_400
    try database.execute(
      sql: """
        DELETE FROM instance WHERE endAt < :oldest OR (goneAt IS NOT NULL AND endAt <= :now);
        DELETE FROM event WHERE id NOT IN (SELECT event FROM instance);
        DELETE FROM detail WHERE event NOT IN (SELECT id FROM event);
        DELETE FROM searchable WHERE event NOT IN (SELECT id FROM event);
        DELETE FROM attendee WHERE event NOT IN (SELECT id FROM event);
        DELETE FROM project WHERE heardAt < :oldest;
        DELETE FROM heard WHERE (day + 1) * 86400 <= :oldest;
        """, arguments: ["oldest": oldest, "now": now])
    try settings.set(.tidiedAt, now)
  }
}
