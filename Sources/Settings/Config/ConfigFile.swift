import Foundation

/// The config file: where it is, what it says, and whether others may read it.
public struct ConfigFile: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// Why it cannot be used.
  public enum Fault: Error, Hashable, Sendable {
    /// There is none. The program works without, unless the person named it.
    case missing
    /// It cannot be read, and why, in the system's words.
    case unreadable(String)
    /// It cannot be written, and why.
    case unwritable(String)
    /// It is no text in UTF-8.
    case notText
    /// It holds a key, and others than its owner may read or write it; its mode.
    case exposed(mode: UInt16)
    /// It is another user's.
    case foreign
    /// It says what is to be changed in a form that only a person can change: accounts in one line, or names with escapes.
    case rigid
    /// What it says is wrong.
    case wrong(SettingsProblems)
  }

  /// Names a file.
  public init(path: String) { self.path = path }

  /// The file that the environment means: `$XDG_CONFIG_HOME/b24cal/config.toml`, else under `$HOME/.config`; nil where neither is
  /// an absolute path.
  public init?(environment: [String: String]) {
    func folder(_ name: String) -> String? { environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    guard let base = folder("XDG_CONFIG_HOME") ?? folder("HOME").map({ $0 + "/.config" }) else { return nil }
    path = base + "/b24cal/config.toml"
  }

  /// Whether there is none.
  public var isMissing: Bool {
    do throws(PrivateFile.Fault) { _ = try file.contents() } catch { return error == .missing }
    return false
  }

  /// The text as it stands.
  public func text() throws(Fault) -> String {
    let bytes: Data
    do throws(PrivateFile.Fault) { bytes = try file.contents() } catch { throw Fault(error) }
    guard bytes.count <= 1_000_000, let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text
  }

  /// Where a setting stands, by the names of its tables and its own; the file's beginning where it is not there.
  public func position(of path: [String]) throws(Fault) -> TextPosition {
    TOMLOutline(try text()).position(of: path)
  }

  /// What it says. One that holds a key must be its owner's alone.
  public func read() throws(Fault) -> Config {
    let text = try text()
    let config: Config
    do throws(SettingsProblems) { config = try Config(toml: text) } catch { throw .wrong(error) }
    guard config.accounts.contains(where: \.holdsKey) else { return config }
    do throws(PrivateFile.Fault) { try file.checkPrivacy() } catch { throw Fault(error) }
    return config
  }

  /// The file itself. It may hold keys.
  var file: PrivateFile { PrivateFile(path: path) }
}

extension ConfigFile.Fault {
  /// What a fault of the file means for the settings.
  public init(_ fault: PrivateFile.Fault) {
    self =
      switch fault {
      case .missing: .missing
      case .unreadable(let reason): .unreadable(reason)
      case .unwritable(let reason): .unwritable(reason)
      case .exposed(let mode): .exposed(mode: mode)
      case .foreign: .foreign
      }
  }
}

extension AccountSettings {
  /// Whether the file holds the key itself.
  var holdsKey: Bool {
    switch source {
    case .webhook, .oauth: true
    case .command: false
    }
  }
}
