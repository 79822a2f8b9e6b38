import Glibc
import Synchronization

/// libqrencode as it is installed (qrencode.h of version 4).
///
/// It is opened by name when the first code is asked for, so that the program starts where it is missing, and pays for it where it is
/// wanted alone. It stays open.
struct QRLibrary: Sendable {
  private typealias Encode = @convention(c) (Int32, UnsafePointer<UInt8>, Int32, Int32) -> UnsafeMutableRawPointer?
  private typealias Free = @convention(c) (UnsafeMutableRawPointer?) -> Void

  private let encode: Encode
  private let free: Free

  /// The library; nil where there is none.
  static let installed = QRLibrary()

  /// One code is made at a time: a library that was built without threads keeps state between its functions.
  private static let use = Mutex(())

  private init?() {
    guard let library = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL),
      let encode = dlsym(library, "QRcode_encodeData"), let free = dlsym(library, "QRcode_free")
    else { return nil }
    // Their types in qrencode.h: QRcode *(int, const unsigned char *, int, QRecLevel) and void (QRcode *).
    self.encode = unsafeBitCast(encode, to: Encode.self)
    self.free = unsafeBitCast(free, to: Free.self)
  }

  /// Makes the smallest code of bytes, at level L.
  func code(of bytes: [UInt8]) throws(QRCodeError) -> QRCode {
    guard let size = Int32(exactly: bytes.count) else { throw .tooLong }
    return try Self.use.withLock { _ throws(QRCodeError) in
      errno = 0
      guard let code = bytes.withUnsafeBufferPointer({ $0.baseAddress.flatMap { encode(size, $0, 0, 0) } }) else {
        throw errno == ERANGE ? .tooLong : .failed(errno: errno)
      }
      defer { free(code) }
      return try QRCode(code)
    }
  }
}

extension QRCode {
  /// Reads `struct { int version; int width; unsigned char *data; }`: of each module's byte the lowest bit says whether it is dark.
  fileprivate init(_ code: UnsafeMutableRawPointer) throws(QRCodeError) {
    let width = Int(code.load(fromByteOffset: 4, as: Int32.self))
    guard (21...177).contains(width), let data = code.load(fromByteOffset: 8, as: UnsafePointer<UInt8>?.self) else {
      throw .failed(errno: 0)
    }
    self.init(width: width, modules: UnsafeBufferPointer(start: data, count: width * width).map { $0 & 1 == 1 })
  }
}
