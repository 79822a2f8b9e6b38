import CalendarModel
public import Canvas

extension CalendarState {
  /// The whole screen as a picture, without titles, people and places where they are masked.
  public func draw() -> Canvas { isMasked ? masked.drawn : drawn }

  private var drawn: Canvas {
    var canvas = account == nil ? WelcomeView(self).draw(size: size) : calendar
    if let overlay { OverlayView(self, overlay).draw(on: &canvas) }
    return canvas
  }

  private var calendar: Canvas {
    var canvas = Canvas(size: size)
    let layout = layout
    if let row = layout.header {
      canvas.draw(HeaderView(self).draw(width: size.columns), at: Point(column: 0, row: row))
    }
    draw(layout.rules, layout, on: &canvas)
    if let list = layout.list {
      canvas.mark(list, as: MouseTarget.list)
      canvas.draw(drawList(list.size), at: list.origin)
    }
    if let detail = layout.detail {
      canvas.mark(detail, as: MouseTarget.detail)
      canvas.draw(DetailView(self).draw(size: detail.size), at: detail.origin)
    }
    if let row = layout.footer {
      canvas.draw(FooterView(self).draw(width: size.columns), at: Point(column: 0, row: row))
    }
    return canvas
  }

  /// What text about the event depends on.
  var presentation: Presentation {
    var presentation = Presentation(wording: wording, theme: theme, now: now, zone: zone.timeZone)
    presentation.answering = answering
    return presentation
  }

  /// The scroll at which the last line of the event is the pane's last row.
  var lastScroll: Int {
    guard let size = layout.detail?.size else { return 0 }
    return max(0, DetailView(self).lines(width: size.columns - 2).count - size.rows)
  }

  private func drawList(_ size: Size) -> Canvas {
    let settings = listing.reading.settings
    return switch view {
    case .agenda: AgendaView(self).draw(size: size)
    case .day:
      DayView(
        day: cursor.day, entries: listing.entries(on: cursor.day), cursor: cursor, settings: settings,
        presentation: presentation
      ).draw(size: size)
    case .week:
      WeekView(
        days: DaySpan(from: cursor.day.startOfWeek(firstWeekday), days: 7).days, entries: entriesByDay, cursor: cursor,
        settings: settings, overlapped: listing.overlapped, presentation: presentation
      ).draw(size: size)
    case .month:
      MonthView(
        weeks: MonthGrid(around: cursor.day, firstWeekday: firstWeekday).weeks,
        month: (cursor.day.year, cursor.day.month), entries: entriesByDay, cursor: cursor, presentation: presentation
      ).draw(size: size)
    }
  }

  private var entriesByDay: [CivilDate: [DayEntry]] {
    Dictionary(listing.days.map { ($0.date, $0.entries) }) { first, _ in first }
  }

  private func draw(_ rules: [Int], _ layout: ScreenLayout, on canvas: inout Canvas) {
    let glyphs = presentation.glyphs
    for row in rules {
      canvas.horizontalRule(
        at: Point(column: 0, row: row), length: size.columns, character: glyphs.rule, style: theme.style(.rule))
    }
    // It comes with the first event: on a slow line it is as long as three rows, and so far it would divide nothing.
    guard let divider = layout.divider, detail != nil || isCursorMoved else { return }
    canvas.verticalRule(
      at: Point(column: divider, row: layout.body.origin.row), length: layout.body.size.rows,
      character: glyphs.verticalRule, style: theme.style(.rule))
    for (row, junction) in zip(rules, [glyphs.junctionBelow, glyphs.junctionAbove]) {
      canvas.draw(junction, at: Point(column: divider, row: row), style: theme.style(.rule))
    }
  }
}
