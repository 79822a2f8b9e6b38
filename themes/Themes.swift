/// The themes that come with the program, as their files' texts.
public enum Themes {
  /// Their names, which are those of the files.
  public static let names = [
    "auto", "colour-blind-safe", "dark", "gruvbox", "high-contrast", "light", "monochrome", "nord", "solarized-dark",
    "solarized-light",
  ]

  /// The text of one; nil where there is none of that name.
  public static func text(_ name: String) -> String? {
    let bytes: [UInt8]? =
      switch name {
      case "auto": PackageResources.auto_toml
      case "colour-blind-safe": PackageResources.colour_blind_safe_toml
      case "dark": PackageResources.dark_toml
      case "gruvbox": PackageResources.gruvbox_toml
      case "high-contrast": PackageResources.high_contrast_toml
      case "light": PackageResources.light_toml
      case "monochrome": PackageResources.monochrome_toml
      case "nord": PackageResources.nord_toml
      case "solarized-dark": PackageResources.solarized_dark_toml
      case "solarized-light": PackageResources.solarized_light_toml
      default: nil
      }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
