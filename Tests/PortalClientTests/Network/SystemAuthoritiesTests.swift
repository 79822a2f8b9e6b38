import Foundation
import Testing

@testable import PortalClient

@Suite struct SystemAuthoritiesTests {
  /// Makes a folder with a file of authorities or without one, and one of single certificates or without.
  private func isEmpty(file: Bool, folder: Bool, certificates: [String] = []) throws -> Bool {
    let place = FileManager.default.temporaryDirectory.appending(path: "authorities-\(UUID())")
    let certs = place.appending(path: "certs")
    try FileManager.default.createDirectory(at: folder ? certs : place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    for name in certificates { try Data().write(to: certs.appending(path: name)) }
    if file { try Data().write(to: place.appending(path: "bundle.crt")) }
    return SystemAuthorities(files: ["/nowhere.crt", place.appending(path: "bundle.crt").path()], folder: certs.path())
      .isEmpty
  }

  @Test func `are none where there is neither a file nor a folder`() throws {
    #expect(try isEmpty(file: false, folder: false))
  }

  @Test func `are none where the folder is empty`() throws {
    #expect(try isEmpty(file: false, folder: true))
  }

  @Test func `are some where there is a file, or a certificate in the folder`() throws {
    #expect(try !isEmpty(file: true, folder: false))
    #expect(try !isEmpty(file: false, folder: true, certificates: ["4042bcee.0"]))
  }
}
