import CalendarModel
import Canvas
import Wording

/// What a page in plain mode holds beside the notice.
struct PlainBody {
  let state: CalendarState
  private(set) var place = PlainPage.Place.welcome
  private(set) var heading = ""
  private(set) var lines: [PlainPage.Line] = []
  private(set) var selected: Int?
  private var count = 0

  init(_ state: CalendarState) {
    self.state = state
    if state.account == nil {
      addWelcome()
    } else if let overlay = state.overlay {
      add(PlainOverlay(state, overlay))
    } else if state.focus == .detail, let detail = state.detail {
      let event = PlainEvent(state, detail)
      begin(.event(detail.id, detail.instance, isRaw: detail.showsRawFields), event.title)
      for line in event.lines { add(line) }
    } else {
      addList()
    }
  }

  /// What the bottom line has to say: the notice, or what is under way.
  static func notice(_ state: CalendarState) -> String? {
    let wording = state.wording
    if let notice = state.notice { return wording.sentence([notice.words(wording, width: .max)]).safeForTerminal() }
    if let request = state.answering.queue.last ?? state.answering.current {
      return AnswerNotice.sending(request.answer, name: request.invitation.name).words(wording).safeForTerminal()
    }
    return state.isAwaited ? wording.loading : nil
  }

  private mutating func begin(_ place: PlainPage.Place, _ heading: String) {
    self.place = place
    self.heading = heading
  }

  /// Adds a line, with a number where that means something.
  private mutating func add(_ text: String, _ choice: LineChoice? = nil, isSelected: Bool = false) {
    if choice != nil { count += 1 }
    if isSelected { selected = lines.count }
    lines.append(
      PlainPage.Line(text: text.safeForTerminal(), number: choice == nil ? nil : count, choice: choice))
  }

  private mutating func add(_ overlay: PlainOverlay) {
    begin(.overlay(overlay.title), overlay.title)
    for (row, line) in overlay.lines.enumerated() {
      add(line.text, line.isChoice ? .row(row) : nil, isSelected: line.isSelected)
    }
    for line in overlay.notes { add(line) }
  }

  private mutating func addWelcome() {
    begin(.welcome, "b24cal")
    add(state.wording.noAccountYet)
    for command in [Command.demo, .newAccount, .quit] {
      guard let key = state.keyMap.bindings(in: .welcome).first(where: { $0.command == command })?.keys.first else {
        continue
      }
      add("\(key): \(state.wording.command(command))")
    }
    for line in state.wording.aboutWebhooks { add(line) }
  }

  private mutating func addList() {
    let list = PlainList(state)
    begin(list.place, list.heading)
    for line in list.lines { add(line.text, line.choice, isSelected: line.isSelected) }
  }
}
