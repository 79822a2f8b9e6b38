import Canvas
import Wording

/// Sets facts in two columns, labels left and values right.
struct RowBuilder {
  let width: Int
  let presentation: Presentation

  /// A narrow pane takes short labels.
  var isNarrow: Bool { width < Self.narrow }

  /// The columns below which a pane is narrow.
  static let narrow = 46

  func lines(_ fact: Fact) -> [StyledLine] {
    let label = presentation.wording.label(fact.label, short: isNarrow).padded(to: indent - 1) + " "
    let room = max(1, width - indent)
    let values = fact.lines(width: room)
    return values.enumerated().map { index, value in
      let margin = index == 0 ? label : String(repeating: " ", count: indent)
      return StyledLine([presentation.span(margin, .label)]) + value
    }
  }

  private var indent: Int { isNarrow ? 8 : longest + 1 }

  /// Wide enough for every label of the language, and for a column between.
  private var longest: Int {
    DetailLabel.allCases.map { presentation.wording.label($0).displayWidth }.max() ?? 0
  }
}
