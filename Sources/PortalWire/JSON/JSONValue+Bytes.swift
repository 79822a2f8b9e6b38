public import Foundation

extension JSONValue {
  /// Reads a JSON text in UTF-8, or nothing where the bytes are not one, or nest deeper than 64 levels; the portal's
  /// answers go some ten levels down.
  ///
  /// A number past the range of a `Double` becomes the text as it is written; half of a surrogate
  /// pair becomes U+FFFD. Of a key given twice the first value stands.
  public init?(bytes: Data) {
    let value = bytes.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in
        var reader = JSONReader(bytes)
        return try? reader.wholeText()
      }
    }
    guard let value else { return nil }
    self = value
  }
}
