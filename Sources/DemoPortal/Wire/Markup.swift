import Foundation

/// The portal's rendering of BBCode, as `~DESCRIPTION` holds it.
enum Markup {
  /// HTML for the plainest tags; what it does not know stays as typed.
  static func html(_ text: String) -> String {
    let escaped = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("\r\n", "<br />\n")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    return ["b", "i", "u", "s"].reduce(escaped) { text, tag in
      text.replacingOccurrences(of: "[\(tag)]", with: "<\(tag)>", options: .caseInsensitive)
        .replacingOccurrences(of: "[/\(tag)]", with: "</\(tag)>", options: .caseInsensitive)
    }
    .replacingOccurrences(
      of: #"\[url=([^\]]+)\](.*?)\[/url\]"#, with: #"<a target="_blank" href="$1">$2</a>"#,
      options: [.regularExpression, .caseInsensitive]
    )
    .replacingOccurrences(
      of: #"\[quote\](.*?)\[/quote\]"#,
      with: "<div class='quote'><table class='quote'><tr><td>$1</td></tr></table></div>",
      options: [.regularExpression, .caseInsensitive])
  }
}
