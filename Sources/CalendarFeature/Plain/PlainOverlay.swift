import CalendarModel
import Canvas
import Wording

/// What lies over the calendar in sentences: a line for each row that can be chosen, and below them what is to be known.
struct PlainOverlay {
  /// A row.
  struct Line {
    var text: String
    /// Whether its number chooses it.
    var isChoice = true
    var isSelected = false
  }

  let title: String
  let lines: [Line]
  let notes: [String]

  init(_ state: CalendarState, _ overlay: Overlay) {
    let wording = state.wording
    func keyed(_ key: String, _ text: String, _ note: String? = nil) -> Line {
      Line(text: wording.sentence(["\(key): \(text)", note].compactMap(\.self)), isChoice: false)
    }
    switch overlay {
    case .sequence(let start):
      title = "\(start)"
      lines = state.keyMap.continuations(of: start, in: state.context).map {
        keyed("\($0.keys)", wording.command($0.command))
      }
      notes = [wording.sequenceHint]
    case .help, .palette:
      let isHelp = if case .help = overlay { true } else { false }
      title = isHelp ? wording.keysHere : wording.allCommands
      let entries = state.commands(in: overlay)
      lines = entries.map { Line(text: Self.words($0.row, state.presentation)) }
      notes = (entries.isEmpty ? [wording.noCommand] : []) + [isHelp ? wording.plainKeysHint : wording.plainTextHint]
    case .goTo:
      title = wording.goTo
      lines = []
      notes = [wording.sentence(wording.dateExamples), wording.plainTextHint]
    case .search:
      title = wording.plainSearch
      lines = []
      notes = [wording.plainTextHint]
    case .filter:
      title = wording.filter
      let kinds = state.listing.filter.kinds
      lines =
        EventFilter.Kind.allCases.map { keyed("\($0.key)", $0.words(wording), wording.isOn(kinds.contains($0))) }
        + [keyed("c", wording.calendars)]
      notes = [wording.filterHint]
    case .calendars(let row):
      title = wording.calendars
      lines = CalendarChoices(state.listing.reading).rows.enumerated().map { place, choice in
        Line(text: Self.words(choice, wording), isSelected: place == row)
      }
      notes = [wording.calendarsHint]
    case .answer(let box):
      let invitation = state.invitation(of: box)
      title = wording.sentence([invitation.name.isEmpty ? wording.untitled : invitation.name])
      lines = AnswerBox.choices.map { key, answer in
        keyed("\(key)", wording.giving(answer), box.marked == answer ? wording.isChosen : nil)
      }
      let reach: [String] =
        switch invitation.reach {
        case .one: []
        case .series: [wording.countsForSeries]
        case .editedOccurrence: [wording.mayAcceptSeries]
        }
      notes = reach + [wording.answerHint]
    case .busyTimes(let page):
      let busy = PlainBusyTimes(state, page)
      title = busy.title
      lines = []
      notes = busy.lines
    case .copy:
      title = wording.copyTitleOfBox
      lines = CopyPart.allCases.map { part in
        let isThere = state.subject.flatMap { state.text(part, of: $0) } != nil
        return keyed("\(part.key)", part.words(wording), isThere ? nil : part.absence(wording))
      }
      notes = [wording.copyHint]
    case .links(let page):
      title = wording.link(page.row + 1, of: page.links.count)
      lines = page.links.enumerated().map { Line(text: $1, isSelected: $0 == page.row) }
      notes = [wording.linkHint(several: page.links.count > 1)]
    case .export:
      title = wording.exportTitle
      let days = state.daysSeen.map { wording.daysSeen($0, today: state.today) }
      lines =
        [state.eventOffered.map { keyed("e", wording.thisEvent, $0.name) }].compactMap(\.self)
        + [state.seenOffered.map { keyed("v", days ?? wording.events($0.instances.count), $0.name) }].compactMap(\.self)
      notes = [wording.exportHint]
    }
  }

  /// A command with its keys, without those that mean something else here: a number what it stands before, Enter the end of the line.
  private static func words(_ entry: CommandListView.Entry, _ presentation: Presentation) -> String {
    let wording = presentation.wording
    let keys = entry.keys.filter { $0 != KeySequence(.enter) && Int("\($0)") == nil }.map(presentation.glyphs.name)
    let reason = entry.reason.map { [wording.unavailable(because: $0)] } ?? []
    return (keys.isEmpty ? "" : keys.joined(separator: ", ") + ": ") + wording.sentence([entry.text] + reason)
  }

  private static func words(_ choice: CalendarChoices.Row, _ wording: Wording) -> String {
    switch choice {
    case .section(let section, let isShown):
      let name = section.name.isEmpty ? wording.untitled : section.name
      return wording.sentence([name, wording.kind(section.kind), wording.isShown(isShown)])
    case .owner(let owner, let isShown):
      return wording.sentence([wording.calendars(of: owner), wording.isShown(isShown)])
    }
  }
}

extension EventFilter.Kind {
  /// The kind in words.
  func words(_ wording: Wording) -> String {
    switch self {
    case .mine: wording.filterMine
    case .accepted: wording.filterAccepted
    case .waiting: wording.filterWaiting
    case .declined: wording.filterDeclined
    }
  }
}
