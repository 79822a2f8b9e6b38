import Canvas
import Wording

/// The page of links: those to choose from, the chosen one bare, and its code.
///
/// The link begins at the left edge and nothing stands beside it, so that a terminal's own click and selection take it whole.
struct LinkPageView {
  let page: LinkPage
  let state: CalendarState

  init(_ page: LinkPage, _ state: CalendarState) {
    self.page = page
    self.state = state
  }

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let link = page.link.pieces(columns: size.columns)
    let layout = LinkPageLayout(links: page.links.count, linkRows: link.count, code: code, size: size, isASCII: isASCII)
    if layout.hasHeader { drawHeader(on: &canvas) }
    if layout.isSpaced {
      canvas.horizontalRule(
        at: Point(column: 0, row: 1), length: size.columns, character: presentation.glyphs.rule,
        style: presentation.theme.style(.rule))
    }
    for (row, index) in zip(layout.list, listed(layout.list.count)) { draw(index, row: row, on: &canvas) }
    for (row, piece) in zip(layout.link..., link) {
      canvas.draw(piece, at: Point(column: 0, row: row), style: presentation.theme.style(.link))
    }
    if let code, let margin = layout.margin {
      let picture = CodePicture(code: code, margin: margin, isASCII: isASCII, hasColors: state.hasColors)
      canvas.draw(picture.draw(), at: Point(column: 0, row: layout.below))
    } else if let sentence = sentence(in: size) {
      for (row, line) in zip(layout.below..., presentation.line(sentence, .muted).wrapped(to: size.columns - 2)) {
        canvas.draw(line, at: Point(column: 1, row: row), width: size.columns - 1)
      }
    }
    return canvas
  }

  private func drawHeader(on canvas: inout Canvas) {
    let width = canvas.size.columns
    let hint =
      (state.notice?.words(wording, width: width) ?? wording.linkHint(several: page.links.count > 1 && width >= 60))
      .truncated(to: width - 2, ellipsis: presentation.glyphs.ellipsis)
    let room = width - 4 - hint.displayWidth
    let name = state.subject.flatMap { $0.name.isEmpty ? nil : $0.name }
    let title = [wording.link(page.row + 1, of: page.links.count), name].compactMap(\.self).joined(
      separator: wording.dot)
    if room >= 6 {
      let fitted = title.truncated(to: room, ellipsis: presentation.glyphs.ellipsis)
      canvas.draw(presentation.line(fitted, .title), at: Point(column: 1, row: 0), width: room)
    }
    canvas.draw(
      hint, at: Point(column: max(1, width - 1 - hint.displayWidth), row: 0), style: presentation.theme.style(.muted))
  }

  private func listed(_ rows: Int) -> Range<Int> {
    ScrollWindow.rows(of: page.links.count, height: rows, showing: page.row..<page.row + 1)
  }

  private func draw(_ index: Int, row: Int, on canvas: inout Canvas) {
    canvas.mark(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), as: MouseTarget.line(index))
    let isChosen = index == page.row
    let mark = isChosen ? presentation.glyphs.selection : " "
    let room = canvas.size.columns - 4
    let link = page.links[index].truncated(to: max(0, room), ellipsis: presentation.glyphs.ellipsis)
    canvas.draw(
      presentation.line("\(mark) ", .selection) + presentation.line(link, isChosen ? .selection : .text),
      at: Point(column: 1, row: row), width: canvas.size.columns - 1)
  }

  private var code: LinkCode? { if case .made(let code) = page.code { code } else { nil } }

  /// Why there is no code.
  private func sentence(in size: Size) -> String? {
    switch page.code {
    case nil: return nil
    case .made(let code):
      let needed = LinkPageLayout.leastSize(code, columns: size.columns, isASCII: isASCII) {
        page.link.pieces(columns: $0).count
      }
      return wording.codeNeeds(columns: needed.columns, rows: needed.rows)
    case .noLibrary: return wording.codeNeedsLibrary
    case .tooLong: return wording.codeTooLong
    case .failed: return wording.codeFailed
    }
  }

  private var isASCII: Bool { presentation.glyphs.isASCII }
  private var presentation: Presentation { state.presentation }
  private var wording: Wording { state.wording }
}

extension String {
  /// The text cut into pieces of so many columns. There is always one.
  fileprivate func pieces(columns: Int) -> [String] {
    var pieces = [""]
    var used = 0
    for character in self {
      if used + character.displayWidth > max(1, columns), used > 0 {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += character.displayWidth
    }
    return pieces
  }
}
