import CalendarFeature

extension ThemeLibrary {
  /// Reads a theme and those that it begins with.
  public func theme(_ source: ThemeSource) throws(Fault) -> LoadedTheme {
    var theme = LoadedTheme()
    for (source, file) in try files(from: source).reversed() {
      theme.add(file)
      let circles = theme.circles(of: file)
      guard circles.isEmpty else { throw .file(source, .wrong(SettingsProblems(circles))) }
    }
    return theme
  }

  /// A theme's file, that of the theme it begins with, and so on.
  private func files(from source: ThemeSource) throws(Fault) -> [(source: ThemeSource, file: ThemeFile)] {
    var files: [(source: ThemeSource, file: ThemeFile)] = []
    var next: ThemeSource? = source
    while let source = next {
      let file = try read(source)
      files.append((source, file))
      next = file.parent.flatMap { parent(named: $0, of: source) }
      if let next, let place = files.firstIndex(where: { $0.source == next }) {
        let names = (files[place...].map(\.source) + [next]).map(\.name)
        let problem = SettingsProblem(.circle(key: "inherit", names: names), at: file.outline.position(of: ["inherit"]))
        throw .file(source, .wrong(SettingsProblems([problem])))
      }
    }
    return files
  }

  /// One of the person's that begins with its own name begins with the program's, and the program's know of no others.
  private func parent(named name: String, of child: ThemeSource) -> ThemeSource? {
    let embedded = ThemeLibrary(folder: nil).source(name)
    return switch child {
    case .embedded: embedded
    case .own(name, _): embedded ?? child
    case .own: source(name)
    }
  }

  private func read(_ source: ThemeSource) throws(Fault) -> ThemeFile {
    let text = try text(source)
    do throws(SettingsProblems) {
      return try ThemeFile(toml: text, names: sources.map(\.name))
    } catch {
      throw .file(source, .wrong(error))
    }
  }
}
