import CalendarFeature

/// What one theme file says.
struct ThemeFile {
  /// A few words on it.
  var description: String?
  /// The theme that it begins with.
  var parent: String?
  /// Whether swatches have their events' colours.
  var showsEventColors: Bool?
  /// The styles on any background.
  var styles: [Role: StyleRule]
  /// Those that are others on a dark background; nil where nothing is said of it.
  var dark: [Role: StyleRule]?
  /// Those that are others on a light background; nil where nothing is said of it.
  var light: [Role: StyleRule]?
  /// Where its keys stand.
  let outline: TOMLOutline

  /// Reads a theme file. Throws all that is wrong with it, in the order of its lines. `names` are the themes that there are.
  ///
  /// One that begins with no other must say each element's style.
  init(toml text: String, names: @autoclosure () -> [String]) throws(SettingsProblems) {
    let document: TOMLDocument
    do throws(SettingsProblem) { document = try TOMLDocument(text) } catch { throw SettingsProblems([error]) }
    let reader = TableReader(document)
    outline = document.outline
    description = reader.text("description")
    parent = reader.has("inherit") ? reader.choice("inherit", among: names()) : nil
    showsEventColors = reader.flag("event_colors")
    let table = reader.table("styles")
    styles = table.map(Self.rules) ?? [:]
    dark = reader.table("dark").map(Self.rules)
    light = reader.table("light").map(Self.rules)
    if !reader.has("inherit") {
      let missing = Role.allCases.map(\.rawValue).filter { table?.has($0) != true }
      if !missing.isEmpty { reader.refuse(.incomplete(key: "styles", lacks: missing), "styles") }
    }
    reader.refuseOthers()
    let problems = reader.problems.sorted { $0.position < $1.position }
    guard problems.isEmpty else { throw SettingsProblems(problems) }
  }

  private static func rules(_ table: TableReader) -> [Role: StyleRule] {
    var rules: [Role: StyleRule] = [:]
    for role in Role.allCases {
      let key = role.rawValue
      guard let text = table.text(key) else { continue }
      do throws(StyleRule.UnknownWord) {
        rules[role] = try StyleRule(text)
      } catch {
        table.refuse(key, error.word, choices: error.choices)
      }
    }
    table.refuseOthers()
    return rules
  }
}
