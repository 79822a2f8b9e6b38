/// All that is wrong with a file of settings.
public struct SettingsProblems: Error, Hashable, Sendable {
  /// At least one, in the order of the file.
  public let all: [SettingsProblem]

  init(_ all: [SettingsProblem]) { self.all = all }
}
