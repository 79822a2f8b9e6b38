import NIOSSL

/// Certificates of authorities that are trusted beside the system's, for a portal on a network of one's own.
public struct TrustedCertificates: Sendable {
  let certificates: [NIOSSLCertificate]

  /// Reads a file with one or more certificates in PEM.
  public init(pemFile path: String) throws(CertificateFileError) {
    do {
      certificates = try NIOSSLCertificate.fromPEMFile(path)
    } catch {
      throw CertificateFileError(path: path)
    }
    guard !certificates.isEmpty else { throw CertificateFileError(path: path) }
  }
}

/// A file of certificates that cannot be read, or that holds none.
public struct CertificateFileError: Error, Hashable, Sendable {
  /// Which file.
  public let path: String
}
