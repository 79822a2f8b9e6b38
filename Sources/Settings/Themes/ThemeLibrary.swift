public import CalendarFeature
import Foundation
import Themes

/// The themes that there are: those in the program, and the person's, which stand before those of the same name.
public struct ThemeLibrary: Hashable, Sendable {
  /// The name of the theme that is used where none is chosen.
  public static let automatic = "auto"

  /// The folder of the person's themes; nil for none.
  public let folder: String?

  /// Why a theme cannot be used.
  public enum Fault: Error, Hashable, Sendable {
    /// There is none of that name; the nearest that there is.
    case unknown(String, nearest: String?)
    /// A file, its own or one that it inherits from, cannot be used.
    case file(ThemeSource, ConfigFile.Fault)
  }

  /// The themes of the program and of a folder.
  public init(folder: String?) { self.folder = folder }

  /// The themes of the program and of the folder that the environment means: `$XDG_CONFIG_HOME/b24cal/themes`, else under
  /// `$HOME/.config`.
  public init(environment: [String: String]) {
    folder = ConfigFile(environment: environment).map { ($0.path as NSString).deletingLastPathComponent + "/themes" }
  }

  /// All of them by name, `auto` first.
  public var sources: [ThemeSource] {
    let own = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    let names = own.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    return Set(names + Themes.names).compactMap(source).sorted { left, right in
      (left.name == Self.automatic ? 0 : 1, left.name) < (right.name == Self.automatic ? 0 : 1, right.name)
    }
  }

  /// Where a theme is; nil where there is none of that name.
  public func source(_ name: String) -> ThemeSource? {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else { return nil }
    if let path = folder.map({ "\($0)/\(name).toml" }), access(path, F_OK) == 0 { return .own(name: name, path: path) }
    return name == Self.automatic || Themes.names.contains(name) ? .embedded(name: name) : nil
  }

  /// Finds a theme.
  public func find(_ name: String) throws(Fault) -> ThemeSource {
    if let source = source(name) { return source }
    throw .unknown(name, nearest: NearestWord.of(name, among: sources.map(\.name)))
  }

  /// The theme of a name.
  public func choice(_ name: String) throws(Fault) -> ThemeChoice {
    let source = try find(name)
    // The content of that file, which need not be read.
    if source == .embedded(name: Self.automatic) { return .automatic }
    return try theme(source).choice
  }

  /// What a file of a theme says, to be read by people.
  public func text(_ source: ThemeSource) throws(Fault) -> String {
    switch source {
    case .embedded(let name): return Themes.text(name) ?? ""
    case .own(_, let path):
      do throws(ConfigFile.Fault) { return try ConfigFile(path: path).text() } catch { throw .file(source, error) }
    }
  }
}
