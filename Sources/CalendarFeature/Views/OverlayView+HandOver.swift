import Canvas

extension OverlayView {
  var copyBox: ListBox { ListBox(title: "", rows: [], footer: "", presentation: presentation) }

  var exportBox: ListBox { ListBox(title: "", rows: [], footer: "", presentation: presentation) }

  func draw(_ page: LinkPage, on canvas: inout Canvas) {}
}
