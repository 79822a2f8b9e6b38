import CalendarModel
import Canvas
import Wording

extension CalendarState {
  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    guard let command = keyMap.command(for: key, in: context) else {
      notice = .unbound(key)
      return []
    }
    return perform(command)
  }

  private mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .scrollDown: scroll(by: 1)
    case .scrollUp: scroll(by: -1)
    case .halfPageDown: scroll(by: max(1, bodyRows / 2))
    case .halfPageUp: scroll(by: -max(1, bodyRows / 2))
    case .pageDown: scroll(by: max(1, bodyRows - 1))
    case .pageUp: scroll(by: -max(1, bodyRows - 1))
    case .top: scroll(by: -lastScroll)
    case .bottom: scroll(by: lastScroll)
    case .rawFields: toggleRawFields()
    case .help: helpScroll = 0
    case .back: goBack()
    case .refresh: return startLoading()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit(.asked)]
    case .interrupt: return [.quit(.interrupted)]
    }
    return []
  }

  private mutating func toggleRawFields() {
    guard detail.loaded != nil else {
      notice = .nothingLoaded
      return
    }
    detail.showsRawFields.toggle()
    detail.scroll = 0
  }

  private mutating func goBack() {
    if helpScroll != nil {
      helpScroll = nil
    } else if detail.showsRawFields {
      toggleRawFields()
    }
  }

  private mutating func scroll(by lines: Int) {
    let moved = min(max(scroll + lines, 0), lastScroll)
    if helpScroll != nil { helpScroll = moved } else { detail.scroll = moved }
  }

  mutating func keepScrollInRange() { scroll(by: 0) }

  private var bodyRows: Int { ScreenLayout(size).body.size.rows }
}
