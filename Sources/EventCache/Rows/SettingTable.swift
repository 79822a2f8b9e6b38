import CalendarModel
import Foundation
import GRDB

/// What is kept once an account, as JSON by name.
struct SettingTable {
  /// The names.
  enum Name: String {
    case me, settings, portalZone, serverOffset, choice, tidiedAt
  }

  let database: Database

  /// What is kept under a name; nil where nothing is, or nothing that can be read.
  func get<Value: Decodable>(_ name: Name, as type: Value.Type = Value.self) throws -> Value? {
    let text = try String.fetchOne(
      database.cachedStatement(sql: "SELECT value FROM setting WHERE name = ?"), arguments: [name.rawValue])
    return text.flatMap { try? JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
  }

  /// Keeps a value under a name.
  func set(_ name: Name, _ value: some Encodable) throws {
    let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)")
      .execute(arguments: [name.rawValue, text])
  }
}
