import Foundation
import Glibc
import Testing

@testable import CalendarCommand

@Suite("A new file")
struct NewFileTests {
  func withFolder(_ body: (String) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "files-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `is for its owner alone and takes no other's place`() throws {
    try withFolder { folder in
      try Data("mine".utf8).write(to: URL(filePath: folder + "/a.b.ics"))
      #expect(symlink("/nowhere", folder + "/a.b-2.ics") == 0)
      #expect(try NewFile("one\r\n", name: "a.b.ics", folder: folder).path == folder + "/a.b-3.ics")
      #expect(try NewFile("two", name: "a.b.ics", folder: folder + "/").path == folder + "/a.b-4.ics")
      #expect(try names(folder) == ["a.b-2.ics", "a.b-3.ics", "a.b-4.ics", "a.b.ics"])
      #expect(try String(contentsOfFile: folder + "/a.b-3.ics", encoding: .utf8) == "one\r\n")
      #expect(try String(contentsOfFile: folder + "/a.b.ics", encoding: .utf8) == "mine")
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/a.b-3.ics")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `is not there at all where it cannot be written`() throws {
    #expect(throws: NewFile.Failure(path: "/proc/a.ics", number: ENOENT)) {
      try NewFile("text", name: "a.ics", folder: "/proc")
    }
    try withFolder { folder in
      #expect(throws: NewFile.Failure(path: folder + "/no/a.ics", number: ENOENT)) {
        try NewFile("text", name: "a.ics", folder: folder + "/no")
      }
      #expect(throws: NewFile.Failure.self) {
        try NewFile("text", name: String(repeating: "a", count: 300) + ".ics", folder: folder)
      }
      let left = try names(folder)
      #expect(left == [])
    }
  }

  @Test func `goes to the current folder, else to the home folder, which is told as a tilde`() {
    let folders = ExportFolders(current: "/srv/data", home: "/home/maria")
    #expect(folders.all == ["/srv/data", "/home/maria"])
    #expect(folders.shown("/home/maria/a.ics") == "~/a.ics")
    #expect(folders.shown("/home/marianne/a.ics") == "/home/marianne/a.ics")
    #expect(ExportFolders(current: "", home: nil).all == [])
  }
}
