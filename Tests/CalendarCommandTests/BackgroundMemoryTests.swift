import CalendarFeature
import Foundation
import Testing

@testable import CalendarCommand

@Suite("The terminal's background, as it is remembered")
struct BackgroundMemoryTests {
  private func with(_ body: (_ home: String, BackgroundMemory) throws -> Void) throws {
    let home = URL.temporaryDirectory.appending(path: "b24cal-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let path = home.path(percentEncoded: false)
    try body(path, BackgroundMemory(ProcessWorld(environment: ["XDG_CACHE_HOME": path])))
  }

  @Test func `is unknown at first, and then what was told last`() throws {
    try with { _, memory in
      #expect(memory.recall() == nil)
      memory.keep(.light)
      #expect(memory.recall() == .light)
      memory.keep(.dark)
      #expect(memory.recall() == .dark)
    }
  }

  @Test func `is its owner's alone`() throws {
    try with { home, memory in
      memory.keep(.light)
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(home)/b24cal/background")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test(arguments: ["", "pink\n", "light dark\n", "\u{0}"]) func `is unknown where the file says nothing`(text: String)
    throws
  {
    try with { home, memory in
      memory.keep(.light)
      try Data(text.utf8).write(to: URL(filePath: "\(home)/b24cal/background"))
      #expect(memory.recall() == nil)
    }
  }

  @Test func `is unknown where there is no home, and nothing happens`() throws {
    let memory = try BackgroundMemory(ProcessWorld(environment: [:]))
    memory.keep(.dark)
    #expect(memory.recall() == nil)
  }
}
