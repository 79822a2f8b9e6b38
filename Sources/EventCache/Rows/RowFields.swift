import Foundation
import GRDB

/// The columns of the row that a statement stands at, read one after the other in the order in which they were asked for. A value of
/// another type than expected counts as none: what is on the disk is not trusted.
///
/// SQLite's statement is asked itself: by way of a `Row` a list takes three times as long to read.
struct RowFields {
  private let statement: SQLiteStatement
  private var index: CInt = 0

  /// Begins at the first column.
  fileprivate init(_ statement: Statement) { self.statement = statement.sqliteStatement }

  /// The next column as a number.
  mutating func integer() -> Int? {
    if case .int64(let number) = next() { Int(number) } else { nil }
  }

  /// The next column as a number with a fraction.
  mutating func real() -> Double? {
    switch next() {
    case .double(let number): number
    case .int64(let number): Double(number)
    case .string, .blob, .null: nil
    }
  }

  /// The next column as a text.
  mutating func text() -> String? {
    if case .string(let text) = next() { text } else { nil }
  }

  /// The next column as bytes.
  mutating func bytes() -> Data? {
    if case .blob(let bytes) = next() { bytes } else { nil }
  }

  /// Whether the next column is true: null is not.
  mutating func flag() -> Bool { (integer() ?? 0) != 0 }

  private mutating func next() -> DatabaseValue.Storage {
    defer { index += 1 }
    return DatabaseValue(sqliteStatement: statement, index: index).storage
  }
}

extension Statement {
  /// Reads the rows that are found, but those that make no sense.
  func rows<Value>(_ arguments: StatementArguments = [], _ read: (inout RowFields) throws -> Value?) throws -> [Value] {
    let cursor = try Row.fetchCursor(self, arguments: arguments)
    var values: [Value] = []
    while try cursor.next() != nil {
      var fields = RowFields(self)
      if let value = try read(&fields) { values.append(value) }
    }
    return values
  }
}
