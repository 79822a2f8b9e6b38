import CalendarModel
import Canvas
import Foundation

/// The lines of the event's pane as they were laid out last, kept so that a key lays out nothing that is as it was.
struct LaidOutDetail: Equatable, Sendable {
  /// What the lines depend on.
  let source: Source?
  /// The lines, from the top.
  let lines: [StyledLine]

  /// Nothing laid out.
  init() {
    source = nil
    lines = []
  }

  /// Keeps the lines of a source.
  init(_ lines: [StyledLine], of source: Source) {
    self.source = source
    self.lines = lines
  }

  /// It only saves work: states are the same whatever was laid out.
  static func == (left: LaidOutDetail, right: LaidOutDetail) -> Bool { true }

  /// What the lines of an event depend on.
  struct Source: Equatable, Sendable {
    let content: DetailPane.Content
    let showsRawFields: Bool
    let overlaps: [EventSummary]
    let hint: StyledLine
    let width: Int
    let presentation: Presentation

    init(
      _ pane: DetailPane, overlaps: [EventSummary], hint: StyledLine, width: Int, presentation: Presentation
    ) {
      content = pane.content
      showsRawFields = pane.showsRawFields
      self.overlaps = overlaps
      self.hint = hint
      self.width = width
      self.presentation = presentation
    }

    /// Distances are told in minutes, so the second does not matter.
    static func == (left: Source, right: Source) -> Bool {
      var later = right.presentation
      later.now = left.presentation.now
      return left.minute == right.minute && left.width == right.width
        && left.showsRawFields == right.showsRawFields && left.presentation == later && left.hint == right.hint
        && left.overlaps == right.overlaps && left.content == right.content
    }

    private var minute: Double { (presentation.now.timeIntervalSince1970 / 60).rounded(.down) }
  }
}

extension CalendarState {
  /// Lays out the event's pane, unless it is as it was.
  mutating func layOutDetail() {
    guard let size = layout.detail?.size, detail?.loaded != nil else {
      laidOut = LaidOutDetail()
      return
    }
    let view = DetailView(self)
    guard let source = view.source(width: size.columns - 2), source != laidOut.source else { return }
    laidOut = LaidOutDetail(view.lines(source), of: source)
  }
}
