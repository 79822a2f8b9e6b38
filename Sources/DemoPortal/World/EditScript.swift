/// What somebody else is to do between two calls, in the order it was scripted.
struct EditScript: Sendable {
  private var entries: [(edit: WorldEdit, method: String)] = []

  /// Plans an edit for after the next call of a method.
  mutating func add(_ edit: WorldEdit, after method: String) {
    entries.append((edit, method.lowercased()))
  }

  /// The edits for after a call that was carried out; they are not left for another.
  mutating func edits(after method: RestMethod) -> [WorldEdit] {
    defer { entries.removeAll { $0.method == method.rawValue } }
    return entries.filter { $0.method == method.rawValue }.map(\.edit)
  }
}
