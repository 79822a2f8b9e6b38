import Foundation
import GRDB

/// The columns of a row, read one after the other in the order in which they were asked for. A value of another type than
/// expected counts as none: what is on the disk is not trusted.
struct RowFields {
  private let row: Row
  private var index = 0

  /// Begins at the first column.
  init(_ row: Row) { self.row = row }

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
    guard index < row.count else { return .null }
    let value: DatabaseValue = row[index]
    return value.storage
  }
}
