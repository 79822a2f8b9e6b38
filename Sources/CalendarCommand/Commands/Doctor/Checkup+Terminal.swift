import Settings
import Terminal
import Wording

extension Checkup {
  /// Whether the full screen can be shown, and by which description it is drawn.
  func terminal(_ report: TerminalReport) -> Finding {
    let subject = wording.checked(.terminal)
    guard report.isThere else { return Finding(subject: subject, words: wording.noTerminalHere, weight: .remark) }
    guard let description = report.description, report.movesCursor else {
      return Finding(subject: subject, words: wording.plainTerminal(report.term ?? ""), weight: .remark)
    }
    guard report.isKnown else {
      return Finding(
        subject: subject, words: wording.unknownTerminalHere(report.term ?? "", assumed: description), weight: .remark)
    }
    return Finding(subject: subject, words: description)
  }

  /// How many colours there are.
  func colors(_ report: TerminalReport) -> Finding {
    let words =
      switch report.colors {
      case .none: report.isColorless ? wording.colorsUnwanted : wording.noColors
      case .eight: wording.colors(8)
      case .sixteen: wording.colors(16)
      case .indexed256: wording.colors(256)
      case .direct: wording.colors(16_777_216)
      }
    return Finding(subject: wording.checked(.colors), words: words, weight: report.colors == .none ? .remark : .fine)
  }

  /// Whether the terminal takes as many columns for wide characters as are counted for them.
  func width(_ report: TerminalReport) async -> Finding {
    let subject = wording.checked(.width)
    guard report.isThere, report.movesCursor, report.isUTF8, let probe = WidthProbe() else {
      return Finding(subject: subject, words: wording.widthNotAsked, weight: .remark)
    }
    guard let different = probe.differences(of: ["é", "░", "日", "👩‍👩‍👧"]) else {
      return Finding(subject: subject, words: wording.widthNotAnswered, weight: .remark)
    }
    guard different.isEmpty else {
      return Finding(subject: subject, words: wording.widthDiffers(different), weight: .remark)
    }
    return Finding(subject: subject, words: wording.widthAgrees)
  }

  /// Whether text is written in UTF-8.
  func locale(_ report: TerminalReport) -> Finding {
    let subject = wording.checked(.locale)
    let name = report.locale ?? ""
    guard report.isUTF8 else {
      return Finding(subject: subject, words: wording.localeNotUTF8(name), weight: .remark)
    }
    guard report.hasLocale else {
      return Finding(subject: subject, words: wording.localeMissing(name), weight: .remark)
    }
    return Finding(subject: subject, words: name.isEmpty ? wording.localeLeftOpen : name)
  }

  /// In which language it is spoken, and what decided that.
  var language: Finding {
    let chosen = world?.config.language != nil
    let variable = ["LC_ALL", "LC_MESSAGES", "LANG"].first { environment[$0, default: ""].isEmpty == false }
    let origin = chosen ? wording.byConfig : variable.map { "\($0)=\(environment[$0] ?? "")" } ?? wording.byItself
    return Finding(subject: wording.checked(.language), words: "\(wording.languageName), \(origin)")
  }
}
