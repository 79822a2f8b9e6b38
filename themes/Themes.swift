/// The themes that come with the program, as their files' texts.
public enum Themes {
  /// Their names, which are those of the files.
  public static var names: [String] { files.keys.sorted() }

  /// The text of one; nil where there is none of that name.
  public static func text(_ name: String) -> String? { files[name].map { String(decoding: $0, as: UTF8.self) } }

  private static let files: [String: [UInt8]] = [
    "auto": PackageResources.auto_toml,
    "colour-blind-safe": PackageResources.colour_blind_safe_toml,
    "dark": PackageResources.dark_toml,
    "gruvbox": PackageResources.gruvbox_toml,
    "high-contrast": PackageResources.high_contrast_toml,
    "light": PackageResources.light_toml,
    "monochrome": PackageResources.monochrome_toml,
    "nord": PackageResources.nord_toml,
    "solarized-dark": PackageResources.solarized_dark_toml,
    "solarized-light": PackageResources.solarized_light_toml,
  ]
}
