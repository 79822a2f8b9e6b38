/// The hosts that are reached without a proxy, as `NO_PROXY` lists them.
///
/// Entries are parted by commas or white space. `*` means every host; a name means itself and every name that ends in it after a
/// dot, whether it is written `example.com`, `.example.com` or `*.example.com`; an address means itself alone. With `:port` behind it
/// an entry counts for that port alone.
struct NoProxyRules {
  private let entries: [String]

  init(_ list: String) {
    entries = list.lowercased().split { $0 == "," || $0.isWhitespace }.map(String.init)
  }

  func match(host: String, port: Int) -> Bool {
    let isAddress = PortalAddress.isNumeric(host)
    return entries.contains { entry in
      if entry == "*" { return true }
      let (name, onlyPort) = Self.nameAndPort(entry)
      guard onlyPort == nil || onlyPort == String(port) else { return false }
      let suffix = name.hasPrefix("*.") ? name.dropFirst(2) : name.drop { $0 == "." }
      return !suffix.isEmpty && (host == suffix || !isAddress && host.hasSuffix("." + suffix))
    }
  }

  /// Two colons and more make an IPv6 address, which takes a port only behind brackets.
  private static func nameAndPort(_ entry: String) -> (Substring, String?) {
    if entry.hasPrefix("["), let end = entry.firstIndex(of: "]") {
      let after = entry[end...].dropFirst()
      return (entry[..<end].dropFirst(), after.hasPrefix(":") ? String(after.dropFirst()) : nil)
    }
    let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 ? (parts[0], String(parts[1])) : (entry[...], nil)
  }
}
