import CalendarModel
import Wording

/// What stands for titles, people and places while they are masked: of one length, so that it tells nothing.
enum Mask {
  /// The mask.
  static func text(isASCII: Bool) -> String { isASCII ? "*****" : "•••••" }
}

extension CalendarState {
  /// The state without titles, people and places. All that is drawn is drawn of it, so that no view can show them.
  var masked: CalendarState {
    let mask = Mask.text(isASCII: wording.isASCII)
    var state = self
    state.listing.mask(with: mask)
    if case .loaded(let event, let time) = detail?.content {
      state.detail?.content = .loaded(event.masked(with: mask), asOf: time)
    }
    state.answering.mask(with: mask)
    state.notice = notice?.masked(with: mask)
    state.overlay = overlay?.masked(with: mask)
    return state
  }
}

extension Overlay {
  fileprivate func masked(with mask: String) -> Overlay {
    switch self {
    case .answer(var box):
      box.invitation.name = mask
      return .answer(box)
    case .links(var page):
      page.links = page.links.map { _ in mask }
      page.code = nil
      return .links(page)
    case .sequence, .help, .palette, .goTo, .search, .filter, .calendars, .busyTimes, .copy, .export: return self
    }
  }
}
