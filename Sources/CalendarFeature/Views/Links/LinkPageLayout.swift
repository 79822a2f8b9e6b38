import Canvas

/// Where the parts of the page of links are. A low terminal keeps link and code and gives up the rest, the least needed first.
struct LinkPageLayout: Equatable {
  /// Whether there is a row that says what the page is, the first.
  let hasHeader: Bool
  /// Whether there is a rule below that, and space between link and code.
  let isSpaced: Bool
  /// The rows of the links to choose from.
  let list: Range<Int>
  /// The first row of the chosen link.
  let link: Int
  /// The first row of what is below it.
  let below: Int
  /// How many modules of ground the code has around; nil where there is no code, or no room for one.
  let margin: Int?

  /// Lays out a page of so many links, of which the chosen one takes some rows.
  init(links: Int, linkRows: Int, code: LinkCode?, size: Size, isASCII: Bool) {
    let list = links > 1 ? min(links, 5) : 0
    let forms = [(true, list, 4), (true, list, 2), (false, list, 4), (false, list, 2), (false, 0, 4), (false, 0, 2)]
    let layouts = forms.map { isSpaced, list, margin in
      Self(isSpaced: isSpaced, list: list, linkRows: linkRows, margin: margin, rows: size.rows)
    }
    let fitting = layouts.first { layout in
      guard let code, let margin = layout.margin else { return false }
      let picture = CodePicture.size(of: code, margin: margin, isASCII: isASCII)
      return picture.columns <= size.columns && layout.below + picture.rows <= size.rows
    }
    let isRoomy = size.rows >= 8 + list
    self =
      fitting
      ?? Self(isSpaced: isRoomy, list: isRoomy ? list : 0, linkRows: linkRows, margin: nil, rows: size.rows)
  }

  private init(isSpaced: Bool, list: Int, linkRows: Int, margin: Int?, rows: Int) {
    hasHeader = rows >= 3
    self.isSpaced = isSpaced
    let top = (hasHeader ? 1 : 0) + (isSpaced ? 1 : 0)
    self.list = top..<top + list
    link = self.list.upperBound + (isSpaced && list > 0 ? 1 : 0)
    below = link + linkRows + (isSpaced ? 1 : 0)
    self.margin = margin
  }

  /// The least terminal that shows a code, as far as it has as many columns already; a link takes so many rows in some columns.
  static func leastSize(_ code: LinkCode, columns: Int, isASCII: Bool, linkRows: (Int) -> Int) -> Size {
    let picture = CodePicture.size(of: code, margin: 2, isASCII: isASCII)
    return Size(
      columns: picture.columns, rows: 1 + linkRows(max(columns, picture.columns)) + picture.rows)
  }
}
