import CalendarModel
import Canvas

extension OverlayView {
  /// Draws the page over the whole screen.
  func draw(_ page: BusyTimesPage, on canvas: inout Canvas) {
    let settings = state.listing.reading.settings
    let view = BusyTimesView(
      page: page, layout: BusyTimesLayout(page, settings: settings, size: state.size), settings: settings,
      presentation: presentation, isSlow: state.busyTimesRequest?.isSlow == true || state.detail?.load?.isSlow == true,
      isMasked: state.isMasked)
    canvas.draw(view.draw(size: state.size), at: Point(column: 0, row: 0))
    canvas.cursor = nil
  }
}
