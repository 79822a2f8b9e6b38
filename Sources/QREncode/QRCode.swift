/// A QR code: a square of dark and light modules, without the margin that readers need around it.
public struct QRCode: Hashable, Sendable {
  /// How many modules a side has, 21 to 177.
  public let width: Int
  /// Whether each is dark, row by row.
  public let modules: [Bool]

  init(width: Int, modules: [Bool]) {
    self.width = width
    self.modules = modules
  }

  /// Makes the smallest code of a text's UTF-8.
  ///
  /// Error correction is the lowest (L, 7 %): a screen has no stains, and a larger code may not fit on it.
  public init(_ text: String) throws(QRCodeError) {
    guard let library = QRLibrary.installed else { throw .noLibrary }
    self = try library.code(of: Array(text.utf8))
  }
}

/// Why there is no code.
public enum QRCodeError: Error, Hashable, Sendable {
  /// `libqrencode.so.4` is not installed, or is not what it is called.
  case noLibrary
  /// The text is longer than the largest code holds, 2953 bytes.
  case tooLong
  /// The library made none for another reason, by `errno`; an empty text is EINVAL.
  case failed(errno: Int32)
}
