import Foundation

/// A change to the accounts of a config file, which leaves every other line as it is, byte for byte.
public enum ConfigEdit: Hashable, Sendable {
  /// Adds an account with the address of a webhook.
  case add(name: String, webhook: String)
  /// Adds an account with an application to log in through.
  case addApplication(name: String, ApplicationSettings)
  /// Takes an account away.
  case remove(name: String)
  /// Says which account is used.
  case use(name: String)

  /// The text after the change.
  public func applied(to text: String) -> String {
    switch self {
    case .add(let name, let webhook): added(["accounts", name], ["webhook = \(TOMLText.quoted(webhook))"], to: text)
    case .addApplication(let name, let application):
      added(["accounts", name, "oauth"], application.lines(clientSecret: application.clientSecret), to: text)
    case .remove(let name): removed(name, from: text)
    case .use(let name): used(name, in: text)
    }
  }

  /// Whether a config is as it should be after the change.
  func isDone(in config: Config) -> Bool {
    switch self {
    case .add(let name, _), .addApplication(let name, _): config.accounts.contains { $0.name == name }
    case .remove(let name): !config.accounts.contains { $0.name == name }
    case .use(let name): config.account == name
    }
  }

  private func added(_ table: [String], _ lines: [String], to text: String) -> String {
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    let space = text.isEmpty ? "" : "\n"
    let heading = "[\(table.map(TOMLText.key).joined(separator: "."))]"
    return text + end + space + ([heading] + lines).joined(separator: "\n") + "\n"
  }

  private func removed(_ name: String, from text: String) -> String {
    let own = TOMLOutline(text).entries.filter { entry in
      entry.path.starts(with: ["accounts", name]) || entry.path == ["account"] && value(of: entry, in: text) == name
    }
    let lines = own.reduce(into: Set<Int>()) { $0.formUnion($1.lines) }
    return self.lines(of: text).enumerated().filter { !lines.contains($0.offset) }.map(\.element).joined(
      separator: "\n")
  }

  /// By their bytes: a line may end with CR and LF, which is one character.
  private func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  private func used(_ name: String, in text: String) -> String {
    let outline = TOMLOutline(text)
    if let entry = outline.entries.first(where: { $0.path == ["account"] }) {
      let scalars = Array(text.unicodeScalars)
      return string(scalars[..<entry.value.lowerBound]) + TOMLText.quoted(name)
        + string(scalars[entry.value.upperBound...])
    }
    guard let first = outline.entries.first else { return text + "account = \(TOMLText.quoted(name))\n" }
    let lines = lines(of: text)
    let place = first.lines.lowerBound
    let end = lines[place].hasSuffix("\r") ? "\r" : ""
    return (lines[..<place] + ["account = \(TOMLText.quoted(name))\(end)"] + lines[place...]).joined(separator: "\n")
  }

  private func value(of entry: TOMLOutline.Entry, in text: String) -> String {
    string(Array(text.unicodeScalars)[entry.value].dropFirst().dropLast())
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
}
