import CalendarModel
import Canvas

extension CalendarState {
  mutating func typeCopy(_ key: Key) -> [Effect] {
    overlay = nil
    guard key != .escape else { return [] }
    let keys = [key] + CyrillicLayout.latinKeys(for: key)
    let chosen = CopyPart.allCases.first { keys.contains(.character($0.key)) }
    guard let part = keys.contains("y") ? .all : chosen else {
      notice = .unbound(KeySequence(key))
      return []
    }
    guard let subject else {
      notice = .nothingSelected
      return []
    }
    guard let text = text(part, of: subject) else {
      notice = .handOver(.missing(part))
      return []
    }
    return copy(part, text)
  }

  mutating func showLinks() -> [Effect] {
    let page = LinkPage(subject.map { links(of: $0) } ?? [])
    guard !page.links.isEmpty else {
      notice = .handOver(.missing(.link))
      return []
    }
    return lay(.links(page)) + [.encode(page.link)]
  }

  mutating func type(_ key: Key, into page: LinkPage) -> [Effect] {
    let keys = [key] + CyrillicLayout.latinKeys(for: key)
    if keys.contains("j") || key == .down { return move(1, in: page) }
    if keys.contains("k") || key == .up { return move(-1, in: page) }
    if keys.contains("y") { return copy(.link, page.link) }
    if key == .escape || keys.contains("o") || keys.contains("q") {
      overlay = nil
    } else {
      notice = .unbound(KeySequence(key))
    }
    return []
  }

  mutating func typeExport(_ key: Key) -> [Effect] {
    overlay = nil
    guard key != .escape else { return [] }
    let keys = [key] + CyrillicLayout.latinKeys(for: key)
    let isEvent = keys.contains("e") || keys.contains("o")
    guard isEvent || keys.contains("v") else {
      notice = .unbound(KeySequence(key))
      return []
    }
    guard let offer = isEvent ? eventOffered : seenOffered else {
      notice = .handOver(.nothingToExport)
      return []
    }
    return [.export(offer.instances, name: offer.name)]
  }

  mutating func take(_ outcome: CopyOutcome) -> [Effect] {
    if let copying, outcome != .printed { notice = .handOver(.copied(copying, outcome)) }
    copying = nil
    return []
  }

  /// Takes a code, unless another link has been chosen since.
  mutating func take(_ outcome: LinkCodeOutcome, of text: String) -> [Effect] {
    guard case .links(var page) = overlay, page.link == text else { return [] }
    page.code = outcome
    overlay = .links(page)
    return []
  }

  mutating func take(_ outcome: ExportOutcome) -> [Effect] {
    notice = .handOver(.exported(outcome))
    return []
  }

  private mutating func copy(_ part: CopyPart, _ text: String) -> [Effect] {
    copying = part
    return [.copy(text)]
  }

  mutating func move(_ rows: Int, in page: LinkPage) -> [Effect] {
    var page = page
    guard page.move(rows) else { return [] }
    overlay = .links(page)
    return [.encode(page.link)]
  }
}
