import Foundation

/// The authorities that this machine trusts, as a package like ca-certificates installs them.
///
/// A context of the TLS library cannot be made where there is neither a file nor the folder, and vouches for nobody where the folder is empty.
struct SystemAuthorities {
  /// Where the library looks (NIOSSL, `LinuxCABundle.swift`).
  var files = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]
  var folder = "/etc/ssl/certs"

  /// Whether there are none.
  var isEmpty: Bool {
    let files = FileManager.default
    return !self.files.contains(where: files.fileExists) && (try? files.contentsOfDirectory(atPath: folder)) ?? [] == []
  }
}
