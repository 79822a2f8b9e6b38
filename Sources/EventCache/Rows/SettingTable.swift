import CalendarModel
import Foundation
import GRDB

/// What is kept once an account, as short texts by name.
struct SettingTable {
  /// The names, each with the type of its value.
  struct Name<Value: SettingText> {
    let name: String
  }

  let database: Database

  /// What is kept under a name; nil where nothing is, or nothing that can be read.
  func get<Value>(_ name: Name<Value>) throws -> Value? {
    let text = try String.fetchOne(
      database.cachedStatement(sql: "SELECT value FROM setting WHERE name = ?"), arguments: [name.name])
    return text.flatMap(Value.init(settingText:))
  }

  /// Keeps a value under a name.
  func set<Value>(_ name: Name<Value>, _ value: Value) throws {
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)")
      .execute(arguments: [name.name, value.settingText])
  }
}

extension SettingTable.Name<UserID> {
  /// Who I am.
  static var me: Self { Self(name: "me") }
}

extension SettingTable.Name<PortalSettings> {
  /// What the administrator has set.
  static var portal: Self { Self(name: "portal") }
}

extension SettingTable.Name<TimeZone> {
  /// My zone at the portal.
  static var portalZone: Self { Self(name: "portalZone") }
}

extension SettingTable.Name<CalendarChoice> {
  /// Which calendars are shown.
  static var choice: Self { Self(name: "choice") }
}

extension SettingTable.Name<Int> {
  /// Seconds by which the portal's server is ahead of UTC.
  static var serverOffset: Self { Self(name: "serverOffset") }
}

extension SettingTable.Name<Double> {
  /// When old events were last forgotten, in seconds since 1970.
  static var tidiedAt: Self { Self(name: "tidiedAt") }
}
