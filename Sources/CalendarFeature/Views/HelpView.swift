import CalendarModel
import Canvas
import Wording

/// The keys that work in the context below the help, made of the key map itself.
struct HelpView {
  let state: CalendarState

  init(_ state: CalendarState) { self.state = state }

  /// All lines, in two columns where they fit.
  var lines: [StyledLine] {
    let title = [state.presentation.line(state.wording.keysHere, .title), StyledLine()]
    let entries = state.keyMap.bindings(in: state.detail.showsRawFields ? .rawFields : .detail).map(entry)
    let width = (state.size.columns - 2) / 2
    guard entries.allSatisfy({ $0.width <= width - 2 }) else { return title + entries }
    let half = (entries.count + 1) / 2
    let (left, right) = (entries.prefix(half), Array(entries.dropFirst(half)))
    return title
      + zip(left, right + Array(repeating: StyledLine(), count: left.count - right.count)).map { left, right in
        left + StyledLine(String(repeating: " ", count: width - left.width)) + right
      }
  }

  private func entry(_ binding: KeyMap.Binding) -> StyledLine {
    let keys = binding.keys.map { "\($0)" }.joined(separator: " ")
    return StyledLine([
      state.presentation.span(keys.padded(to: 12), .key), state.presentation.span(" "),
      state.presentation.span(state.wording.command(binding.command)),
    ])
  }
}
