public import CalendarFeature

/// A theme with all that it inherits.
public struct LoadedTheme: Hashable, Sendable {
  /// A few words on it, in the language of who wrote them.
  public private(set) var description: String?
  private var showsEventColors = true
  private var rules = StyleRules()
  private var dark: StyleRules?
  private var light: StyleRules?

  /// The theme, or those that the terminal's background decides between.
  public var choice: ThemeChoice {
    func theme(_ rules: StyleRules) -> Theme { Theme(styles: rules.styles, showsEventColors: showsEventColors) }
    return ThemeChoice(theme(rules), onDark: dark.map(theme), onLight: light.map(theme))
  }

  /// Lays a file over what there is. What it says of any background holds also where what it inherits from has something of its own
  /// for one.
  mutating func add(_ file: ThemeFile) {
    func laid(over earlier: StyleRules?, _ own: [Role: StyleRule]?) -> StyleRules? {
      guard earlier != nil || own != nil else { return nil }
      return (earlier ?? rules).adding(file.styles).adding(own ?? [:])
    }
    (dark, light) = (laid(over: dark, file.dark), laid(over: light, file.light))
    rules.add(file.styles)
    description = file.description
    showsEventColors = file.showsEventColors ?? showsEventColors
  }

  /// The styles of the file that lead back to themselves, each circle once.
  func circles(of file: ThemeFile) -> [SettingsProblem] {
    let parts = [
      ("styles", file.styles, [rules, dark, light]), ("dark", file.dark ?? [:], [dark]),
      ("light", file.light ?? [:], [light]),
    ]
    var told: Set<Set<Role>> = []
    let problems = parts.flatMap { table, own, all in
      Role.allCases.filter { own[$0] != nil }.compactMap { role -> SettingsProblem? in
        let circle = all.lazy.compactMap { $0?.circle(from: role) }.first
        guard let circle, told.insert(Set(circle)).inserted else { return nil }
        let names = circle.map(\.rawValue)
        return SettingsProblem(
          .circle(key: role.rawValue, names: names), at: file.outline.position(of: [table, role.rawValue]))
      }
    }
    return problems.sorted { $0.position < $1.position }
  }
}
