import Foundation
import Settings
import Testing

@Suite struct FileStampTests {
  @Test func `A stamp stands for what a file holds`() throws {
    let file = URL.temporaryDirectory.appending(path: "b24cal-stamp-\(UUID().uuidString)")
    let path = file.path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(at: file) }
    let missing = FileStamp(path: path)
    #expect(FileStamp(path: path) == missing)
    try Data("theme = \"nord\"".utf8).write(to: file)
    let written = FileStamp(path: path)
    #expect(written != missing)
    #expect(FileStamp(path: path) == written)
    try Data("theme = \"dark\"".utf8).write(to: file, options: .atomic)
    #expect(FileStamp(path: path) != written)
  }
}
