import Canvas

/// The Russian layout, by the Latin letters and signs that share its keycaps.
enum CyrillicLayout {
  /// The Latin keys that a key of the Russian layout shares its keycap with, likeliest first; none for others.
  ///
  /// The keycap of `/` and `?` writes `.` and `,` in the Russian layout, so those two mean it where they mean nothing else.
  static func latinKeys(for key: Key) -> [Key] {
    switch key {
    case .character("."): ["/"]
    case .character(","): ["?"]
    case .character(let letter): latin[letter].map { [.character($0)] } ?? []
    case .control(let letter): latin[letter].map { [.control($0)] } ?? []
    default: []
    }
  }

  /// The key of a name that may be typed in the Russian layout: `Esc`, `esc` and `уыс`.
  static func namedKey(_ name: String) -> Key? {
    Key(name: name) ?? Key(name: String(name.map { latin[$0] ?? $0 }))
  }

  private static let latin: [Character: Character] = {
    let cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё"
    let small = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
    let capital = "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"
    let pairs = Array(zip(cyrillic, small)) + Array(zip(cyrillic.uppercased(), capital))
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
