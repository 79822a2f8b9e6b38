import CalendarFeature
import CalendarModel
import Foundation

extension Config {
  /// Reads a config file. Throws all that is wrong with it, in the order of its lines.
  public init(toml text: String) throws(SettingsProblems) {
    let document: TOMLDocument
    do throws(SettingsProblem) { document = try TOMLDocument(text) } catch { throw SettingsProblems([error]) }
    let reader = TableReader(document)
    self.init(reader)
    let problems = reader.problems.sorted { $0.position < $1.position }
    guard problems.isEmpty else { throw SettingsProblems(problems) }
  }

  private init(_ table: TableReader) {
    self.init()
    if let theme = table.text("theme") { self.theme = theme }
    language = table.choice("language", among: ["auto", "en", "ru"]).flatMap { $0 == "auto" ? nil : $0 }
    isASCII = table.flag("ascii") ?? isASCII
    usesMouse = table.flag("mouse") ?? usesMouse
    zones = table.texts("time_zones").compactMap { name in Self.zone(name, table) }
    firstWeekday = table.choice("first_weekday", among: ["auto"] + Weekday.allCases.map(\.settingName))
      .flatMap { name in Weekday.allCases.first { $0.settingName == name } }
    refresh = table.duration("refresh", within: .seconds(30)...(.seconds(86_400))) ?? refresh
    view = table.choice("view", among: ViewKind.allCases.map(\.rawValue)).flatMap(ViewKind.init) ?? view
    keyMap = KeyMap(table)
    accounts = table.tables("accounts").compactMap { AccountSettings($0, $1) }
    account = table.choice("account", among: accounts.map(\.name))
    table.refuseOthers()
  }

  private static func zone(_ name: String, _ table: TableReader) -> ZoneChoice? {
    switch name {
    case "local": return .local
    case "portal": return .portal
    default:
      if let zone = TimeZone(identifier: name) { return .named(zone) }
      table.refuse("time_zones", name, choices: ["local", "portal"] + TimeZone.knownTimeZoneIdentifiers)
      return nil
    }
  }
}

extension Weekday {
  /// As the file writes it.
  var settingName: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }
}
