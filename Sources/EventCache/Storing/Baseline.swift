import CalendarModel
import GRDB

/// What of each instance was last looked at, and whether it is different now.
struct Baseline {
  let database: Database

  /// Takes an instance that is different for looked at as it is now.
  func set(_ id: InstanceID) throws {
    try database.cachedStatement(
      sql: """
        UPDATE instance SET isChanged = 0, seenTime = timeMark,
          (seenPlace, seenPeople) = (SELECT placeMark, people FROM event WHERE id = instance.event)
        WHERE event = ? AND date = ? AND (isChanged = 1 OR seenTime IS NULL)
        """
    ).execute(arguments: arguments(id))
  }

  /// Looks at an instance: its marks go, and one that is gone goes for good.
  func look(at id: InstanceID) throws {
    try database.cachedStatement(sql: "DELETE FROM instance WHERE event = ? AND date = ? AND goneAt IS NOT NULL")
      .execute(arguments: arguments(id))
    try set(id)
  }

  /// Marks the instances of an event that are different from what was looked at.
  func mark(_ event: EventID) throws {
    try database.cachedStatement(
      sql: """
        UPDATE instance SET isChanged = NOT isChanged FROM event
        WHERE event.id = instance.event AND instance.event = ?
          AND isChanged <> (goneAt IS NOT NULL OR (timeMark, placeMark, people) IS NOT (seenTime, seenPlace, seenPeople))
        """
    ).execute(arguments: [event.rawValue])
  }

  private func arguments(_ id: InstanceID) -> StatementArguments { [id.event.rawValue, id.date.dayNumber] }
}
