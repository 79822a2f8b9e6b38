import Foundation
import Glibc

/// A reader of QR codes that is none of ours: zbarimg.
public enum CodeReader {
  /// What it reads in a picture of rows of pixels, true where they are dark; `""` where it finds no code.
  public static func text(of picture: [[Bool]]) throws -> String {
    let (margin, scale) = (4, 4)
    let columns = (picture.map(\.count).max() ?? 0) + 2 * margin
    let blank = Array(repeating: false, count: columns)
    let rows =
      Array(repeating: blank, count: margin)
      + picture.map { [false, false, false, false] + $0 + blank.dropFirst(margin + $0.count) }
      + Array(repeating: blank, count: margin)
    let pixels = rows.flatMap { row in
      let line = row.flatMap { Array(repeating: $0 ? UInt8(0) : 255, count: scale) }
      return Array(repeating: line, count: scale).joined()
    }
    let file = URL.temporaryDirectory.appending(path: "code-\(UUID().uuidString).pgm")
    try (Data("P5 \(columns * scale) \(rows.count * scale) 255\n".utf8) + pixels).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return output(of: "zbarimg --quiet --raw --oneshot -Sbinary -Sdisable -Sqrcode.enable '\(file.path())' 2>/dev/null")
  }

  private static func output(of command: String) -> String {
    guard let pipe = popen(command, "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
