import Foundation
import Testing

@testable import Settings

@Suite("A change to the accounts")
struct ConfigEditTests {
  static let file = """
    # mine
    theme = "nord"   # dark
    account = "work" # the usual one

    # at work
    [accounts.work]
    webhook = "https://portal.example/rest/7/secret/"
    ca_file = "/etc/ssl/corp.pem"

    [accounts.'at home'] # a quoted name
    webhook_command = \"\"\"
    pass show bitrix24\"\"\"
    """

  @Test func `adds lines at the end`() {
    #expect(
      ConfigEdit.add(name: "my \"new\"", webhook: "https://a.example/rest/1/k/").applied(to: Self.file)
        == Self.file + "\n\n[accounts.\"my \\\"new\\\"\"]\nwebhook = \"https://a.example/rest/1/k/\"\n")
    #expect(
      ConfigEdit.add(name: "new", webhook: "https://a.example/rest/1/k/").applied(to: "")
        == "[accounts.new]\nwebhook = \"https://a.example/rest/1/k/\"\n")
  }

  @Test func `takes the account's own lines away, and what named it`() {
    #expect(
      ConfigEdit.remove(name: "work").applied(to: Self.file) == """
        # mine
        theme = "nord"   # dark

        # at work

        [accounts.'at home'] # a quoted name
        webhook_command = \"\"\"
        pass show bitrix24\"\"\"
        """)
    #expect(ConfigEdit.remove(name: "at home").applied(to: Self.file).hasSuffix("corp.pem\"\n"))
    #expect(
      ConfigEdit.remove(name: "b").applied(to: "[accounts]\r\na = { webhook = \"x\" }\r\nb.webhook = \"y\"\r\n")
        == "[accounts]\r\na = { webhook = \"x\" }\r\n")
  }

  @Test func `names the account that is used in its own line`() {
    #expect(
      ConfigEdit.use(name: "at home").applied(to: Self.file)
        == Self.file.replacing("account = \"work\" #", with: "account = \"at home\" #"))
    #expect(ConfigEdit.use(name: "a").applied(to: "# x\n\n[accounts.a]\n") == "# x\n\naccount = \"a\"\n[accounts.a]\n")
    #expect(ConfigEdit.use(name: "a").applied(to: "# x\n") == "# x\naccount = \"a\"\n")
    #expect(
      ConfigEdit.use(name: "a").applied(to: "# x\r\n\r\n[accounts.a]\r\n")
        == "# x\r\n\r\naccount = \"a\"\r\n[accounts.a]\r\n")
  }

  @Test func `makes the file, its owner's alone, and follows a link`() throws {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let real = ConfigFile(path: folder + "/real/config.toml")
    try real.apply(.add(name: "work", webhook: "https://a.example/rest/1/k/"))
    try FileManager.default.createSymbolicLink(atPath: folder + "/link.toml", withDestinationPath: real.path)
    try ConfigFile(path: folder + "/link.toml").apply(.use(name: "work"))
    #expect(try real.read().account == "work")
    #expect(try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/real") == ["config.toml"])
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder + "/link.toml")[.type] as? FileAttributeType
        == .typeSymbolicLink)
  }

  @Test func `is not made where the file would not be understood`() throws {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = ConfigFile(path: folder + "/config.toml")
    try Data("vew = 1\n".utf8).write(to: URL(fileURLWithPath: file.path))
    #expect(throws: ConfigFile.Fault.self) { try file.apply(.add(name: "a", webhook: "b")) }
    #expect(try file.text() == "vew = 1\n")
  }

  @Test(arguments: [
    "accounts = { a = { webhook = \"https://a.example/rest/1/k/\" } }\n",
    "[accounts.\"\\u0061\"]\nwebhook = \"https://a.example/rest/1/k/\"\n",
  ])
  func `that would change nothing is told, and the account stays whole`(text: String) throws {
    let path = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString).toml").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = ConfigFile(path: path)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: ConfigFile.Fault.rigid) { try file.apply(.remove(name: "a")) }
    if text.hasPrefix("accounts") {
      #expect(throws: ConfigFile.Fault.rigid) { try file.apply(.add(name: "b", webhook: "b")) }
    }
    #expect(try file.text() == text)
  }
}

@Suite("The config file")
struct ConfigFileTests {
  @Test func `that holds a key must be its owner's alone`() throws {
    let path = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString).toml").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = ConfigFile(path: path)
    #expect(throws: ConfigFile.Fault.missing) { try file.read() }
    for (text, isRefused) in [("theme = \"nord\"\n", false), ("[accounts.a]\nwebhook = \"x\"\n", true)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      chmod(path, 0o640)
      let isFault = {
        do { _ = try file.read(); return false } catch { return error as? ConfigFile.Fault == .exposed(mode: 0o640) }
      }
      #expect(isFault() == isRefused)
      chmod(path, 0o600)
      #expect(throws: Never.self) { try file.read() }
    }
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: path))
    #expect(throws: ConfigFile.Fault.notText) { try file.read() }
  }

  @Test(
    arguments: [
      (["HOME": "/home/a"], "/home/a/.config/b24cal/config.toml"),
      (["HOME": "/home/a", "XDG_CONFIG_HOME": "/etc/xdg"], "/etc/xdg/b24cal/config.toml"),
      (["HOME": "/home/a", "XDG_CONFIG_HOME": "relative"], "/home/a/.config/b24cal/config.toml"), ([:], nil),
    ] as [([String: String], String?)])
  func `is where the environment says`(environment: [String: String], path: String?) {
    #expect(ConfigFile(environment: environment)?.path == path)
  }
}
