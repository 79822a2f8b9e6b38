/// PHP's one collection: an ordered map whose keys are integers or texts.
///
/// Its JSON form depends on its keys alone: a list where they run 0…n−1 in order, an object otherwise, and `[]` when empty. That
/// one rule is behind most of the shapes that surprise clients of the portal, above all those of `batch`.
public struct PHPArray: Hashable, Sendable {
  /// A key; texts that look like a whole decimal number are integers, as in PHP.
  public enum Key: Hashable, Sendable {
    /// An integer key, as in a list.
    case index(Int)
    /// A text key.
    case name(String)

    /// The key that PHP makes of a text.
    public init(_ text: some StringProtocol) {
      if let index = Int(text), String(index) == text { self = .index(index) } else { self = .name(String(text)) }
    }

    /// The key as JSON and query strings spell it.
    public var text: String {
      switch self {
      case .index(let index): String(index)
      case .name(let name): name
      }
    }
  }

  /// One key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key, unique within the array.
    public let key: Key
    /// What is stored under it.
    public var value: PHPValue
  }

  /// The entries in the order they were first set.
  public private(set) var entries: [Entry] = []
  private var positions: [Key: Int] = [:]
  private var nextIndex = 0

  /// An array of nothing.
  public init() {}

  /// A list: keys 0…n−1.
  public init(_ values: some Sequence<PHPValue>) {
    for value in values { append(value) }
  }

  /// The values in order.
  public var values: [PHPValue] { entries.map(\.value) }
  /// How many entries there are.
  public var count: Int { entries.count }
  /// Whether there are none.
  public var isEmpty: Bool { entries.isEmpty }
  /// Whether the keys run 0…n−1 in order, which is what makes the JSON form a list.
  public var isList: Bool { entries.indices.allSatisfy { entries[$0].key == .index($0) } }

  /// The value under a key; setting nil takes the entry out.
  public subscript(key: Key) -> PHPValue? {
    get { positions[key].map { entries[$0].value } }
    set {
      switch (positions[key], newValue) {
      case (let position?, let value?): entries[position].value = value
      case (nil, let value?): add(value, under: key)
      case (let position?, nil): remove(at: position)
      case (nil, nil): break
      }
    }
  }

  /// The value under a name.
  public subscript(name: String) -> PHPValue? {
    get { self[Key(name)] }
    set { self[Key(name)] = newValue }
  }

  /// Adds a value under the next free integer key, as `$a[] = …` does; nothing where the last there can be is taken.
  public mutating func append(_ value: PHPValue) {
    guard positions[.index(nextIndex)] == nil else { return }
    add(value, under: .index(nextIndex))
  }

  private mutating func add(_ value: PHPValue, under key: Key) {
    positions[key] = entries.count
    entries.append(Entry(key: key, value: value))
    if case .index(let index) = key, index >= nextIndex { nextIndex = index == .max ? .max : index + 1 }
  }

  private mutating func remove(at position: Int) {
    entries.remove(at: position)
    positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
  }
}
