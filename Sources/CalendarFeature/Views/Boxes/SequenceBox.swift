import Canvas
import Wording

/// The box of a sequence of keys that was begun: the keys that are left to press, and what they do.
struct SequenceBox {
  let start: KeySequence
  let state: CalendarState

  init(_ start: KeySequence, _ state: CalendarState) {
    self.start = start
    self.state = state
  }

  var box: BoxView {
    let presentation = state.presentation
    let continuations = state.keyMap.continuations(of: start, in: state.context)
    let rows = continuations.map { keys, command in
      (keys: presentation.glyphs.name(keys), command: command)
    }
    let column = (rows.map(\.keys.displayWidth).max() ?? 0) + 2
    let lines = rows.map { keys, command in
      presentation.line(keys.padded(to: column), .key)
        + presentation.line(state.wording.command(command), state.obstacle(to: command) == nil ? .text : .muted)
    }
    var box = BoxView(
      title: presentation.glyphs.name(start), lines: lines, footer: state.wording.sequenceHint,
      presentation: presentation)
    for (index, continuation) in continuations.enumerated() { box.targets[index] = .keys(continuation.keys.keys) }
    return box
  }
}
