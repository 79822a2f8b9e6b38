import CalendarModel
import Canvas
import Wording

/// A strip of a day's hours for each of the people of a meeting, and below whether they can come.
struct BusyTimesView {
  let page: BusyTimesPage
  let layout: BusyTimesLayout
  let settings: PortalSettings
  let presentation: Presentation
  /// Whether a request takes long enough to be told.
  let isSlow: Bool
  /// Whether names are hidden from those who look on.
  let isMasked: Bool

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    drawHeading(on: &canvas)
    let shown = page.guests.dropFirst(page.scroll).prefix(layout.rows)
    for (row, guest) in zip(1..., shown) { draw(guest, row, on: &canvas) }
    drawOutcome(at: 1 + shown.count, on: &canvas)
    if let row = layout.footer { drawKeys(row, below: page.scroll + shown.count, on: &canvas) }
    return canvas
  }

  private func drawHeading(on canvas: inout Canvas) {
    let day = wording.day(page.day, today: presentation.today)
    let title = "\(wording.canTheyCome)  \(day)"
    canvas.draw(
      presentation.line(title.displayWidth < layout.left - 1 ? title : day, .title), at: Point(column: 1, row: 0),
      width: layout.left - 2)
    let step = (2 + layout.columnsPerHour) / layout.columnsPerHour
    for hour in stride(from: layout.hours.lowerBound / 60, to: layout.hours.upperBound / 60, by: step) {
      canvas.draw(
        presentation.line(String(wording.hour(hour).prefix(2)), .label),
        at: Point(column: layout.column(of: hour * 60), row: 0), width: 2)
    }
  }

  private func draw(_ guest: BusyTimesPage.Guest, _ row: Int, on canvas: inout Canvas) {
    let role: Role = guest.hasDeclined ? .muted : .text
    canvas.draw(
      presentation.line(
        name(guest).truncated(to: layout.left - 2, ellipsis: presentation.glyphs.ellipsis), role),
      at: Point(column: 1, row: row), width: layout.left - 2)
    guard case .known(let day) = page.content else { return }
    canvas.draw(strip(guest.user, day, role), at: Point(column: layout.left, row: row), width: layout.width)
  }

  private func strip(_ user: UserID, _ day: FreeBusyDay, _ role: Role) -> StyledLine {
    guard day.isKnown(user) else { return presentation.line(wording.busyTimesUnknown, .muted) }
    if day.isAbsent(user, throughout: layout.hours) { return presentation.line(wording.absentAllDay, role) }
    let parts = (0..<layout.width).map { day.part(of: user, layout.minutes(ofColumn: $0)) }
    return presentation.line(parts.map(presentation.glyphs.part).joined(), role)
  }

  /// What stands below the people: the verdict, or why there is none.
  private func drawOutcome(at row: Int, on canvas: inout Canvas) {
    switch page.content {
    case .known(let day) where !page.guests.isEmpty:
      BusyTimesVerdict(page, day, settings: settings, now: presentation.now, zone: presentation.zone)
        .draw(at: row, self, on: &canvas)
    case .known: break
    case .unknown where page.event != nil && page.guests.isEmpty:
      draw(presentation.line(wording.noAttendees, .muted), row, on: &canvas)
    case .unknown: if isSlow { draw(presentation.line(wording.loading, .muted), row, on: &canvas) }
    case .failed(let error): draw(presentation.line(wording.error(error), .error), row, on: &canvas)
    }
  }

  private func draw(_ line: StyledLine, _ row: Int, on canvas: inout Canvas) {
    let room = max(1, canvas.size.columns - 2)
    for (row, line) in zip(row..<max(row, layout.footer ?? canvas.size.rows), line.wrapped(to: room)) {
      canvas.draw(line, at: Point(column: 1, row: row), width: room)
    }
  }

  private func drawKeys(_ row: Int, below seen: Int, on canvas: inout Canvas) {
    let glyphs = presentation.glyphs
    let marks =
      page.guests.count <= layout.rows
      ? "" : (page.scroll > 0 ? glyphs.above : " ") + (seen < page.guests.count ? glyphs.below : " ")
    let room = canvas.size.columns - 2 - (marks.isEmpty ? 0 : 3)
    canvas.draw(presentation.line(wording.busyTimesHint, .muted), at: Point(column: 1, row: row), width: room)
    canvas.draw(
      presentation.line(marks, .muted), at: Point(column: canvas.size.columns - 1 - marks.displayWidth, row: row),
      width: 2)
  }

  /// A person's name, or what stands for one.
  func name(_ guest: BusyTimesPage.Guest) -> String {
    let text = isMasked ? Mask.text(isASCII: wording.isASCII) : guest.name ?? wording.unnamed(guest.user)
    return guest.user == page.event?.me ? wording.you(text) : text
  }

  private var wording: Wording { presentation.wording }
}

extension Glyphs {
  /// What a part of a day is to a person, on one column.
  func part(_ part: FreeBusyDay.Part) -> String {
    switch part {
    case .free: isASCII ? "." : "░"
    case .busy: isASCII ? "#" : "▓"
    case .absent: isASCII ? "x" : "▒"
    }
  }
}
