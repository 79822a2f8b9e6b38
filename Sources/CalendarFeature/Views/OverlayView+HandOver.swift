import Canvas

extension OverlayView {
  var copyBox: BoxView { HandOverBox(state).copying(within: limit) }

  var exportBox: BoxView { HandOverBox(state).exporting }

  func draw(_ page: LinkPage, on canvas: inout Canvas) {
    let picture = LinkPageView(page, state).draw(size: canvas.size)
    canvas.cursor = picture.cursor
    canvas.draw(picture, at: .zero)
  }
}
