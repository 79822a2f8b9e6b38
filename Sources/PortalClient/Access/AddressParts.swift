import Foundation

/// An address taken apart, before it is judged.
struct AddressParts {
  let isEncrypted: Bool
  let host: String
  let port: Int?
  /// The parts of the path between slashes, as they are written, without empty ones, query and fragment.
  let segments: [String]

  init(_ text: String) throws(AddressError) {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    guard !text.isEmpty else { throw .empty }
    guard let schemeEnd = text.range(of: "://") else { throw .notAnAddress }
    switch text[..<schemeEnd.lowerBound].lowercased() {
    case "https": isEncrypted = true
    case "http": isEncrypted = false
    default: throw .otherScheme
    }
    let rest = text[schemeEnd.upperBound...]
    let authority = rest.prefix { !"/?#\\".contains($0) }
    guard !authority.contains("@") else { throw .userInfo }
    (host, port) = try Self.hostAndPort(authority)
    let path = rest[authority.endIndex...].prefix { !"?#".contains($0) }
    guard path.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { throw .notAnAddress }
    segments = path.split(separator: "/").map(String.init)
  }

  private static func hostAndPort(_ authority: Substring) throws(AddressError) -> (String, Int?) {
    let hostEnd =
      authority.hasPrefix("[")
      ? authority.firstIndex(of: "]").map { authority.index(after: $0) } ?? authority.endIndex
      : authority.firstIndex(of: ":") ?? authority.endIndex
    let host = try ascii(host: authority[..<hostEnd])
    let portText = authority[hostEnd...]
    guard !portText.isEmpty, portText != ":" else { return (host, nil) }
    guard portText.first == ":", portText.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = UInt16(portText.dropFirst()), port > 0
    else { throw .badPort }
    return (host, Int(port))
  }

  /// The host in lower case, a name in another script as the name system knows it (`xn--…`).
  private static func ascii(host: Substring) throws(AddressError) -> String {
    guard !host.contains("%"), let components = URLComponents(string: "https://\(host)/"),
      var name = components.encodedHost?.lowercased()
    else { throw .badHost }
    if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
    let isAddress = name.contains(":") && name.utf8.allSatisfy { "0123456789abcdef:.".utf8.contains($0) }
    let isName =
      name.utf8.count <= 253
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.utf8.count)
          && label.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-_".utf8.contains($0) }
      }
    guard isAddress || isName else { throw .badHost }
    return name
  }
}
