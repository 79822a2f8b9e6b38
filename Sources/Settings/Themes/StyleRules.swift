import CalendarFeature
import Canvas

/// The styles of a theme as its files write them. One that names another follows it wherever that was said last.
struct StyleRules: Hashable {
  private(set) var rules: [Role: StyleRule] = [:]

  /// Lays rules over those that there are.
  mutating func add(_ rules: [Role: StyleRule]) { self.rules.merge(rules) { _, new in new } }

  /// These with others laid over them.
  func adding(_ rules: [Role: StyleRule]) -> StyleRules {
    var all = self
    all.add(rules)
    return all
  }

  /// The styles that come of them.
  var styles: [Role: Style] {
    let all = rules.keys.map { ($0, style($0)) }.filter { $0.1 != .plain }
    return Dictionary(uniqueKeysWithValues: all)
  }

  /// The elements on the way from one back to itself, that one first and last; nil where its rule leads elsewhere or to an end.
  func circle(from role: Role) -> [Role]? {
    let way = way(from: role)
    guard let last = way.last, rules[last]?.base == role else { return nil }
    return way + [role]
  }

  private func style(_ role: Role) -> Style {
    way(from: role).reversed().reduce(Style.plain) { style, role in
      guard let own = rules[role]?.style else { return style }
      return Style(
        foreground: own.foreground ?? style.foreground, background: own.background ?? style.background,
        attributes: style.attributes.union(own.attributes))
    }
  }

  /// An element, the one that its rule names, and so on, each once.
  private func way(from role: Role) -> [Role] {
    var way = [role]
    while let last = way.last, let next = rules[last]?.base, !way.contains(next) { way.append(next) }
    return way
  }
}
