import CalendarModel

extension RichTextBuilder {
  /// Does what the beginning of a tag means.
  mutating func open(_ tag: MarkupTag, _ attributes: MarkupToken.Attributes) {
    switch tag {
    case .bold, .italic, .underline, .strikethrough: looks[tag, default: 0] += 1
    case .quote:
      startBlock()
      quoteDepth += 1
    case .list:
      startBlock()
      lists.append(List(isNumbered: attributes.isNumbered))
    case .item: startItem()
    case .link:
      let address = attributes.value ?? attributes.named["href"]
      link = address.map { .to(linkPlace(of: $0)) } ?? .toItsText
    case .media where attributes.standsAlone: addPicture(attributes.named)
    case .media: if link == nil { link = .toItsText }
    case .block:
      startBlock()
      if let title = attributes.value {
        add(title)
        startBlock()
      }
    case .cell: if line?.runs.isEmpty == false { append(" | ") }
    case .lineBreak:
      breakLine()
      expectBreak()
    case .file: if let id = attributes.named["id"] { add("[file \(id)]") }
    case .code, .plain: break
    }
  }

  /// Does what the end of a tag means, which is nothing where it was never begun.
  mutating func close(_ tag: MarkupTag) {
    switch tag {
    case .bold, .italic, .underline, .strikethrough: looks[tag] = max(0, looks[tag, default: 0] - 1)
    case .quote:
      startBlock()
      quoteDepth = max(0, quoteDepth - 1)
    case .list:
      startBlock()
      _ = lists.popLast()
    case .link: link = nil
    case .media: if link == .toItsText { link = nil }
    case .block: startBlock()
    case .cell: expectBreak()
    case .item, .lineBreak, .file, .code, .plain: break
    }
  }

  private mutating func startItem() {
    guard let last = lists.indices.last else {
      startBlock()
      return append("• ")
    }
    lists[last].items += 1
    startLine(marker: lists[last].isNumbered ? "\(lists[last].items)." : "•")
  }

  /// Adds a picture of HTML: its words, else its address.
  private mutating func addPicture(_ attributes: [String: String]) {
    let words = attributes["alt"].flatMap { $0.isEmpty ? nil : $0 }
    guard let address = attributes["src"], let place = linkPlace(of: address) else { return append(words ?? "") }
    append(words ?? address, link: place)
  }
}
