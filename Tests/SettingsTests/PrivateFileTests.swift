import Foundation
import Testing

@testable import Settings

@Suite("A private file")
struct PrivateFileTests {
  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  @Test func `is replaced whole, its owner's alone, however long the draft was`() async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/a/b.json")
      #expect(throws: PrivateFile.Fault.missing) { try file.contents() }
      try file.replace(with: Data("old".utf8))
      let draft = try FileDraft(of: file, room: 4096)
      #expect(try file.contents() == Data("old".utf8))
      try draft.replace(with: Data("new".utf8))
      #expect(try file.contents() == Data("new".utf8))
      #expect(throws: Never.self) { try file.checkPrivacy() }
      chmod(file.path, 0o644)
      #expect(throws: PrivateFile.Fault.exposed(mode: 0o644)) { try file.checkPrivacy() }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/a") == ["b.json"])
      try file.remove()
      try file.remove()
      #expect(throws: PrivateFile.Fault.missing) { try file.contents() }
    }
  }

  @Test func `is opened to write for its owner alone, a pipe without waiting`() async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/a/log")
      try file.writing(O_APPEND)?.write(contentsOf: Data("one".utf8))
      chmod(file.path, 0o666)
      try file.writing(O_APPEND)?.write(contentsOf: Data(" two".utf8))
      #expect(file.beginning(5) == Data("one t".utf8))
      #expect(throws: Never.self) { try file.checkPrivacy() }
      let pipe = PrivateFile(path: folder + "/pipe")
      mkfifo(pipe.path, 0o600)
      #expect(pipe.writing(O_TRUNC) == nil)
      #expect(pipe.beginning(5) == nil)
      #expect(PrivateFile(path: folder).beginning(5) == nil)
    }
  }

  @Test func `is missing where there can be none`() async throws {
    try await withFolder { folder in
      try PrivateFile(path: folder + "/file").replace(with: Data())
      for path in [folder + "/file/b24cal/config.toml", "/" + String(repeating: "x", count: 5000) + "/config.toml"] {
        #expect(throws: PrivateFile.Fault.missing) { try PrivateFile(path: path).contents() }
      }
    }
  }

  @Test func `leaves nothing behind where a draft is given up`() async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/b.json")
      _ = try FileDraft(of: file, room: 4096)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test func `has its draft beside those of others, of which it clears away what is an hour old`() async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/b.json")
      let first = try FileDraft(of: file, room: 0)
      let draft = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
      let second = try FileDraft(of: file, room: 0)
      let others = ["b.json.0123.new", "b.json.kept-by-a-person.new", "c.json.89abcdef01234567.new", draft]
      for name in others + ["b.json.89abcdef01234567.new"] {
        try Data().write(to: URL(filePath: "\(folder)/\(name)"))
        guard name != draft else { continue }
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: -4000)], ofItemAtPath: "\(folder)/\(name)")
      }
      try second.replace(with: Data("second".utf8))
      try file.replace(with: Data("third".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == (others + ["b.json"]).sorted())
      try first.replace(with: Data("first".utf8))
      #expect(try file.contents() == Data("first".utf8))
    }
  }

  @Test func `has no draft where there is no place for it, or no room`() async throws {
    try await withFolder { folder in
      try PrivateFile(path: folder + "/file").replace(with: Data())
      #expect(throws: PrivateFile.Fault.self) { _ = try FileDraft(of: PrivateFile(path: folder + "/file/b"), room: 0) }
      #expect(throws: PrivateFile.Fault.unwritable("File too large")) {
        _ = try FileDraft(of: PrivateFile(path: folder + "/b"), room: .max)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    }
  }

  @Test func `has a lock that one has at a time, and for as long as it is not given up`() async throws {
    try await withFolder { folder in
      let path = folder + "/b.lock"
      let first = try await FileLock(path: path, within: .zero)
      await #expect(throws: FileLock.Fault.taken) { _ = try await FileLock(path: path, within: .zero) }
      first.giveUp()
      let second = try await FileLock(path: path, within: .zero)
      second.remove()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
      let third = try await FileLock(path: path, within: .zero)
      third.giveUp()
    }
  }
}
