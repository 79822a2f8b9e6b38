import Canvas

extension OverlayView {
  func draw(_ page: BusyTimesPage, on canvas: inout Canvas) {}
}
