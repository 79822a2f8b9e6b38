import Foundation
import Glibc

/// A decoder that is none of ours: coreutils' `base64`.
enum Base64 {
  static func decoded(_ text: String) throws -> String {
    let file = URL.temporaryDirectory.appending(path: "base64-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    guard let pipe = popen("base64 -d '\(file.path())'", "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
