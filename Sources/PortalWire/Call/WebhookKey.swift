/// The key in a webhook's address, which is a password.
public enum WebhookKey {
  /// A text with `***` in place of the key of each address in it, also of one that is percent-encoded.
  public static func masked(in text: String) -> String {
    guard text.lowercased().contains("rest") else { return text }
    return text.replacing(/(?i)(rest(?:\/|%2f)\d+(?:\/|%2f))[^\/\s"'<>&?%]+/) { "\($0.output.1)***" }
  }
}
