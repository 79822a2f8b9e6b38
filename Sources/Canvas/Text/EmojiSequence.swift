/// Several emoji scalars that make one picture two columns wide: a family, a skin tone, a flag, a keycap, ❤️.
///
/// Only what belongs to such a picture is kept, and no more than the longest one in use has (👩🏻‍❤️‍💋‍👨🏼).
enum EmojiSequence {
  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let emojiStyle: Unicode.Scalar = "\u{FE0F}"
  private static let keycap: Unicode.Scalar = "\u{20E3}"
  private static let longest = 10

  /// The scalars of the picture, or nil where the cluster is not one.
  static func scalars(of cluster: Character) -> String.UnicodeScalarView? {
    let scalars = cluster.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().first != nil else { return nil }
    if first.isRegionalIndicator {
      let flag = scalars.prefix(2)
      return flag.allSatisfy(\.isRegionalIndicator) ? String.UnicodeScalarView(flag) : nil
    }
    guard first.properties.isEmoji else { return nil }
    if first.isASCII {
      return scalars.elementsEqual([first, emojiStyle, keycap]) ? scalars : nil
    }
    let kept = picture(scalars)
    return kept.count > 1 ? kept : nil
  }

  private static func picture(_ scalars: String.UnicodeScalarView) -> String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    var joining = false
    for scalar in scalars {
      let isPicture = scalar.properties.isEmoji && !scalar.isASCII && !scalar.isRegionalIndicator
      guard let last = kept.last else {
        kept.append(scalar)
        continue
      }
      if scalar == joiner {
        joining = true
      } else if isPicture && (joining || scalar.properties.isEmojiModifier) {
        guard kept.count + (joining ? 2 : 1) <= longest else { break }
        if joining { kept.append(joiner) }
        kept.append(scalar)
        joining = false
      } else if scalar == emojiStyle, last.properties.isEmoji, !joining, kept.count < longest {
        kept.append(scalar)
      }
    }
    return kept
  }
}
