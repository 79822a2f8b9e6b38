import CalendarModel
import Canvas
import Wording

/// What lies over the calendar: a box in its middle, or a list of commands over all of it.
struct OverlayView {
  let state: CalendarState
  let overlay: Overlay

  init(_ state: CalendarState, _ overlay: Overlay) {
    self.state = state
    self.overlay = overlay
  }

  func draw(on canvas: inout Canvas) {
    if let surroundings { canvas.mark(Rect(origin: .zero, size: canvas.size), as: surroundings) }
    switch overlay {
    case .sequence(let start): place(SequenceBox(start, state).box.draw(within: limit), on: &canvas)
    case .help(let list): draw(list, title: wording.keysHere, on: &canvas)
    case .palette(let list): draw(list, title: wording.allCommands, on: &canvas)
    case .goTo(let field):
      let box = GoToBox(text: field.text, meaning: state.date(field.text), presentation: presentation)
      place(box.draw(within: limit), on: &canvas)
    case .filter: place(filter.draw(within: limit), on: &canvas)
    case .calendars(let row): place(calendars(row).draw(within: limit), on: &canvas)
    case .answer(let box): place(draw(box), on: &canvas)
    case .busyTimes(let page): draw(page, on: &canvas)
    case .copy: place(copyBox.draw(within: limit), on: &canvas)
    case .links(let page): draw(page, on: &canvas)
    case .export: place(exportBox.draw(within: limit), on: &canvas)
    case .search: break
    }
  }

  /// What is around it to the mouse; nil where that is as without it.
  private var surroundings: MouseTarget? {
    switch overlay {
    case .sequence, .goTo, .filter, .calendars, .answer, .copy, .export: .outside
    case .help, .palette, .busyTimes, .links: .page
    case .search: nil
    }
  }

  private func draw(_ list: CommandList, title: String, on canvas: inout Canvas) {
    let view = CommandListView(
      title: title, entries: state.commands(in: overlay).map(\.row), query: list.query.text, selected: list.row,
      presentation: presentation)
    canvas.draw(view.draw(size: state.size), at: Point(column: 0, row: 0))
  }

  private var filter: ListBox { .filter(state.listing.filter.kinds, presentation: presentation) }

  private func calendars(_ row: Int) -> ListBox {
    let rows = CalendarChoices(state.listing.reading).rows.map { row in
      switch row {
      case .section(let section, let isShown):
        ListBox.Calendar(name: section.name, color: section.color, kind: section.kind, isShown: isShown)
      case .owner(let owner, let isShown):
        ListBox.Calendar(name: wording.calendars(of: owner), kind: owner.kind, isShown: isShown)
      }
    }
    return .calendars(rows, selected: row, presentation: presentation)
  }

  /// The room for a box: the body, for the header and the bottom line go on telling.
  var limit: Size { state.layout.body.size }

  private func place(_ box: Canvas, on canvas: inout Canvas) {
    let body = state.layout.body
    canvas.draw(
      box,
      at: Point(
        column: body.origin.column + max(0, body.size.columns - box.size.columns) / 2,
        row: body.origin.row + max(0, body.size.rows - box.size.rows) / 3))
  }

  var presentation: Presentation { state.presentation }
  var wording: Wording { state.wording }
}
