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

  /// The lines, at most `width` columns each; the lines of a long value stand under each other. Of values that are longer than one
  /// reads the beginning is there, and how many lines are not.
  public func lines(width: Int) -> [StyledLine] {
    var room = Self.most
    return [presentation.line(presentation.wording.rawFields, .title), StyledLine()]
      + fields.flatMap { field in
        let json = String(field.json.unicodeScalars.prefix(min(room, Self.mostOfOne)))
        room -= json.unicodeScalars.count
        return lines(of: field.name, json, width: width) + rest(of: field.json, after: json)
      }
  }

  private func lines(of field: String, _ json: String, width: Int) -> [StyledLine] {
    let indent = min(24, max(0, width / 3))
    let name = String(field.unicodeScalars.prefix(Self.mostOfName)).padded(to: indent - 1) + " "
    let values = json.split(separator: "\n", omittingEmptySubsequences: false)
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

  /// What is said where a value goes on: how many more lines it has.
  private func rest(of whole: String, after shown: String) -> [StyledLine] {
    guard shown.utf8.count < whole.utf8.count else { return [] }
    let more = whole.utf8.dropFirst(shown.utf8.count).count { $0 == UInt8(ascii: "\n") }
    let words = more > 0 ? " " + presentation.wording.more(more, after: false) : ""
    return [presentation.line(String(presentation.glyphs.ellipsis) + words, .muted)]
  }

  /// The scalars that are shown of all values, of one, and of a name.
  private static let (most, mostOfOne, mostOfName) = (65_536, 16_384, 1024)
}
