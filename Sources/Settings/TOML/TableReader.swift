import Foundation
import TOMLKit

/// Reads the values of a table, notes what is wrong with them, and in the end which keys nobody asked for.
final class TableReader {
  private let table: TOMLTable
  private let outline: TOMLOutline
  private let path: [String]
  private var known: [String] = []
  private var own: [SettingsProblem] = []
  private var parts: [TableReader] = []

  /// Reads the whole of a document.
  convenience init(_ document: TOMLDocument) { self.init(document.table, document.outline, []) }

  private init(_ table: TOMLTable, _ outline: TOMLOutline, _ path: [String]) {
    self.table = table
    self.outline = outline
    self.path = path
  }

  /// What is wrong with the table and those within it, as far as they were read.
  var problems: [SettingsProblem] { own + parts.flatMap(\.problems) }

  /// A text that is not empty.
  func text(_ key: String) -> String? {
    value(key, .text) { $0.string }.flatMap { text in
      guard text.isEmpty else { return text }
      refuse(.wrongType(key: key, expected: .text), key)
      return nil
    }
  }

  /// A true or false.
  func flag(_ key: String) -> Bool? { value(key, .flag) { $0.bool } }

  /// A list of texts; empty where there is none.
  func texts(_ key: String) -> [String] {
    value(key, .list) { value in
      value.array.flatMap { $0.allTexts }
    } ?? []
  }

  /// One of some words.
  func choice(_ key: String, among choices: [String]) -> String? {
    guard let word = text(key) else { return nil }
    if choices.contains(word) { return word }
    refuse(key, word, choices: choices)
    return nil
  }

  /// A time as a number with a unit: `30s`, `5m`, `1h`.
  func duration(_ key: String, within range: ClosedRange<Duration>) -> Duration? {
    guard let text = text(key) else { return nil }
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
    let seconds = Int(text.dropLast()).flatMap { number in
      text.last.flatMap { units[$0] }.map { number.multipliedReportingOverflow(by: $0) }
    }
    if let seconds, !seconds.overflow, range.contains(.seconds(seconds.partialValue)) {
      return .seconds(seconds.partialValue)
    }
    refuse(.outOfRange(key: key, value: text, range: "30s – 24h"), key)
    return nil
  }

  /// Whether a key is there, whatever its value.
  func has(_ key: String) -> Bool { table[key] != nil }

  /// A table in the table.
  func table(_ key: String) -> TableReader? {
    value(key, .table) { $0.table }.map { inner in
      let part = TableReader(inner, outline, path + [key])
      parts.append(part)
      return part
    }
  }

  /// The tables in a table, in the order of the file.
  func tables(_ key: String) -> [(name: String, table: TableReader)] {
    guard let outer = value(key, .table, { $0.table }) else { return [] }
    let named = outer.keys.map { (name: $0, position: outline.position(of: path + [key, $0])) }
    return named.sorted { ($0.position, $0.name) < ($1.position, $1.name) }.compactMap { name, position in
      guard let inner = outer[name]?.table else {
        own.append(SettingsProblem(.wrongType(key: "\(key).\(name)", expected: .table), at: position))
        return nil
      }
      let part = TableReader(inner, outline, path + [key, name])
      parts.append(part)
      return (name, part)
    }
  }

  /// The texts of a table, one or a list to each name, in the order of the file.
  ///
  /// A name with dots may stand without quotes, as which TOML means tables in the table.
  func namedTexts(_ key: String) -> [NamedTexts] {
    guard let outer = value(key, .table, { $0.table }) else { return [] }
    return leaves(of: outer, path + [key]).compactMap { place, value in
      let name = place.dropFirst(path.count + 1).joined(separator: ".")
      let position = outline.position(of: place)
      let texts = value.string.map { [$0] } ?? value.array.flatMap { $0.allTexts }
      guard let texts else {
        refuse(.wrongType(key: "\(key).\(name)", expected: .keys), at: position)
        return nil
      }
      return NamedTexts(name: name, texts: texts, position: position)
    }.sorted { ($0.position, $0.name) < ($1.position, $1.name) }
  }

  private func leaves(of table: TOMLTable, _ path: [String]) -> [(path: [String], value: any TOMLValueConvertible)] {
    table.keys.flatMap { key -> [(path: [String], value: any TOMLValueConvertible)] in
      guard let value = table[key] else { return [] }
      return value.table.map { leaves(of: $0, path + [key]) } ?? [(path + [key], value)]
    }
  }

  /// Notes that a word is none of those that there are.
  func refuse(_ key: String, _ value: String, choices: [String]) {
    let nearest = NearestWord.of(value, among: choices)
    refuse(.unknownValue(key: key, value: value, nearest: nearest, choices: choices), key)
  }

  /// Notes what is wrong with the table as a whole, or with a key of it.
  func refuse(_ kind: SettingsProblem.Kind, _ key: String? = nil) {
    own.append(SettingsProblem(kind, at: outline.position(of: path + [key].compactMap(\.self))))
  }

  /// Notes what is wrong at a place.
  func refuse(_ kind: SettingsProblem.Kind, at position: TextPosition) {
    own.append(SettingsProblem(kind, at: position))
  }

  /// Notes the keys that nobody asked for.
  func refuseOthers() {
    for key in table.keys where !known.contains(key) {
      refuse(.unknownKey(key, nearest: NearestWord.of(key, among: known)), key)
    }
  }

  private func value<Value>(
    _ key: String, _ kind: SettingsProblem.ValueKind, _ read: (any TOMLValueConvertible) -> Value?
  ) -> Value? {
    known.append(key)
    guard let given = table[key] else { return nil }
    if let value = read(given) { return value }
    refuse(.wrongType(key: key, expected: kind), key)
    return nil
  }
}

extension TOMLArray {
  /// The texts that it holds; nil where it holds anything else.
  fileprivate var allTexts: [String]? {
    let texts = compactMap(\.string)
    return texts.count == count ? texts : nil
  }
}
