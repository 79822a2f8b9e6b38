public import CalendarModel
import Canvas
import Wording

/// Every field of an event as the portal sent it.
public struct RawFieldsDocument {
  private let fields: [RawField]
  private let presentation: Presentation

  /// Makes a document of fields.
  public init(_ fields: [RawField], presentation: Presentation) {
    self.fields = fields
    self.presentation = presentation
  }

  /// The lines, at most `width` columns each; the lines of a long value stand under each other.
  public func lines(width: Int) -> [StyledLine] {
    [presentation.line(presentation.wording.rawFields, .title), StyledLine()]
      + fields.flatMap { lines(of: $0, width: width) }
  }

  private func lines(of field: RawField, width: Int) -> [StyledLine] {
    let indent = min(24, max(0, width / 3))
    let name = field.name.padded(to: indent - 1) + " "
    let values = field.json.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).wrapped(to: max(1, width - indent)) }
    guard name.displayWidth <= indent else {
      return [presentation.line(name, .label)]
        + values.map { presentation.line(String(repeating: " ", count: indent) + $0) }
    }
    return values.enumerated().map { index, value in
      StyledLine([
        presentation.span(index == 0 ? name : String(repeating: " ", count: indent), .label), presentation.span(value),
      ])
    }
  }
}
