extension CacheSchema {
  /// The first tables.
  ///
  /// Days are numbers since 1970, times seconds since then. An owner is its kind's word and its number. What lists show of
  /// an event is in columns; the whole of it is JSON in a table of its own, so that lists are read from few pages.
  ///
  /// `firstDay` and `lastDay` are an instance's days by UTC, of whole days the dates themselves; `startAt` and `endAt` are
  /// of whole days the earliest and the latest that they can be in any zone. `seen…` is what was last looked at, null for
  /// what is new.
  static let first = """
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
    """
}
