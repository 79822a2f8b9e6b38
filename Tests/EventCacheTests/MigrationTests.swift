import CalendarModel
import EventCache
import Foundation
import GRDB
import Testing

struct MigrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileOfTheFirstVersionIsBroughtUpToDateWithWhatItHolds() async throws {
    try makeFirst()
    let cache = folder.cache()
    var free = event(1, "Run"), busy = event(2, "Review"), strange = event(3, "Odd")
    free.availability = .free
    (busy.kind, strange.kind) = (.user, .user)
    let expected = [free, busy, strange].compactMap { EventSummary($0, me: me, directory: Directory()) }
    let reading = await cache.read(query(20, 29))
    #expect(reading.events == expected)
    #expect(reading.heard[day(23)] == now)
    #expect(await cache.detail(of: 1, on: day(23))?.detail.event.name == "Run")
    #expect(await cache.find("review") == [InstanceID(event: 2, date: day(23))])
    #expect(await cache.fault == nil)
    #expect(try folder.connection().inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
  }

  @Test func aFileOfTheFirstVersionTakesWhatIsHeardNow() async throws {
    try makeFirst()
    var absent = event(2, "Review")
    absent.availability = .absent
    await folder.cache().store(lists(20, 29, [absent]), heardAt: now.addingTimeInterval(60))
    let reading = await folder.cache().read(query(20, 29))
    #expect(reading.events.filter { !$0.isGone }.map(\.availability) == [.absent])
  }

  /// Writes a file as the first version did, with three events of Monday 23 November, 10:00 in Moscow: a free one, a busy one, and one
  /// whose JSON is damaged.
  private func makeFirst() throws {
    try folder.execute(Self.schema)
    var free = event(1, "Run"), busy = event(2, "Review")
    free.availability = .free
    (free.time, busy.time) = (nil, nil)
    let encoder = JSONEncoder()
    let bodies = [try encoder.encode(free), try encoder.encode(busy), Data([0x7B, 0x00])]
    try folder.connection().inDatabase { database in
      for (id, (name, body)) in zip(1..., zip(["Run", "Review", "Odd"], bodies)) {
        try database.execute(
          sql: """
            INSERT INTO event VALUES (\(id), 'user 7', NULL, NULL, '\(name)', NULL, NULL, NULL, '', 0, 0, 0, 0, 'normal',
              0, 0, '', '', 1795256400);
            INSERT INTO instance VALUES (\(id), 20780, 'user 7', 36000, 3600, 'Europe/Moscow', NULL, 'Europe/Moscow', NULL,
              20780, 20780, 20780, 1795417200, 1795420800, '1795417200 3600', NULL, '1795417200 3600', '', '', 0);
            INSERT INTO searchable VALUES (\(id), lower('\(name)'));
            """)
        try database.execute(sql: "INSERT INTO detail VALUES (?, ?, NULL)", arguments: [id, body])
      }
    }
  }

  private static let schema = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1');
    CREATE TABLE event (
      id INTEGER PRIMARY KEY, owner TEXT NOT NULL, parent INTEGER, section INTEGER, name TEXT NOT NULL,
      place TEXT, room INTEGER, color INTEGER, answer TEXT NOT NULL, isMeeting INTEGER NOT NULL,
      accepted INTEGER NOT NULL, declined INTEGER NOT NULL, notAnswered INTEGER NOT NULL, importance TEXT NOT NULL,
      isPrivate INTEGER NOT NULL, isSeries INTEGER NOT NULL, placeMark TEXT NOT NULL, people TEXT NOT NULL,
      heardAt REAL NOT NULL
    ) STRICT;
    CREATE INDEX eventParent ON event(parent);
    CREATE INDEX eventWaiting ON event(owner) WHERE answer = 'Q';
    CREATE INDEX eventRoom ON event(room) WHERE room IS NOT NULL;
    CREATE TABLE instance (
      event INTEGER NOT NULL, date INTEGER NOT NULL, owner TEXT NOT NULL,
      startSecond INTEGER, length INTEGER NOT NULL, zone TEXT, zoneOffset INTEGER, endZone TEXT, endZoneOffset INTEGER,
      lastDate INTEGER NOT NULL, firstDay INTEGER NOT NULL, lastDay INTEGER NOT NULL,
      startAt INTEGER NOT NULL, endAt INTEGER NOT NULL, timeMark TEXT NOT NULL,
      goneAt REAL, seenTime TEXT, seenPlace TEXT, seenPeople TEXT, isChanged INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (event, date)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX instanceDay ON instance(owner, firstDay, startAt);
    CREATE INDEX instanceLong ON instance(owner, lastDay) WHERE lastDay - firstDay > 14;
    CREATE INDEX instanceChanged ON instance(owner, endAt) WHERE isChanged = 1;
    CREATE TABLE detail (event INTEGER PRIMARY KEY, body BLOB NOT NULL, rawFields BLOB) STRICT;
    CREATE TABLE searchable (event INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE attendee (
      event INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (event, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attendeePerson ON attendee(person);
    CREATE TABLE person (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, heardAt REAL NOT NULL
    ) STRICT;
    CREATE TABLE section (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, color INTEGER, kind TEXT NOT NULL, owner INTEGER
    ) STRICT;
    CREATE TABLE project (id INTEGER PRIMARY KEY, heardAt REAL NOT NULL) STRICT;
    CREATE TABLE heard (
      owner TEXT NOT NULL, day INTEGER NOT NULL, at REAL NOT NULL, PRIMARY KEY (owner, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO heard VALUES ('user 7', 20779, 1795256400), ('user 7', 20780, 1795256400), ('user 7', 20781, 1795256400);
    PRAGMA user_version = 1;
    """
}
