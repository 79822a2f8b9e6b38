extension Wording {
  /// That there is no theme of a name, and which is meant.
  public func unknownTheme(_ name: String, nearest: String?) -> String {
    say(en: "there is no theme \(name)", ru: "темы \(name) нет")
      + (nearest.map { say(en: ": did you mean \($0)?", ru: ": может быть, \($0)?") }
        ?? say(en: ": b24cal themes lists them", ru: ": список покажет b24cal themes"))
  }

  /// A few words on a theme of the program; nil where it has none of that name.
  public func theme(_ name: String) -> String? {
    switch name {
    case "auto":
      say(en: "the terminal's own colours, by its background", ru: "цвета самого терминала, по его фону")
    case "colour-blind-safe":
      say(en: "colours that everybody can tell apart", ru: "цвета, которые различит каждый")
    case "dark": say(en: "soft colours on a dark background", ru: "мягкие цвета на тёмном фоне")
    case "gruvbox": say(en: "the warm colours of Gruvbox", ru: "тёплые цвета Gruvbox")
    case "high-contrast": say(en: "strong colours, nothing faint", ru: "яркие цвета, ничего бледного")
    case "light": say(en: "deep colours on a light background", ru: "насыщенные цвета на светлом фоне")
    case "monochrome": say(en: "no colour at all", ru: "совсем без цвета")
    case "nord": say(en: "the cool colours of Nord", ru: "холодные цвета Nord")
    case "solarized-dark": say(en: "Solarized on its dark background", ru: "Solarized на тёмном фоне")
    case "solarized-light": say(en: "Solarized on its light background", ru: "Solarized на светлом фоне")
    default: nil
    }
  }

  /// That a theme cannot be used, and what tells why.
  public func brokenTheme(_ name: String) -> String {
    say(en: "cannot be used: b24cal themes \(name) tells why", ru: "не годится: причину скажет b24cal themes \(name)")
  }
}
