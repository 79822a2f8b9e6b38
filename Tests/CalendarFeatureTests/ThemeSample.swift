import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Settings
import Terminal
import Wording

/// A theme on one background, and a screen that has every element in it.
struct ThemeSample {
  let name: String
  /// The background that the terminal told; nil where it told none.
  let background: TerminalBackground?
  let theme: Theme

  /// All themes of the program on the backgrounds that they know.
  static func all() throws -> [ThemeSample] {
    let library = ThemeLibrary(folder: nil)
    return try library.sources.flatMap { source in
      let choice = try library.choice(source.name)
      return ([nil, .dark, .light] as [TerminalBackground?]).compactMap { background in
        let isKnown = background == nil || (background == .dark ? choice.onDark : choice.onLight) != nil
        return isKnown
          ? ThemeSample(name: source.name, background: background, theme: choice.theme(on: background)) : nil
      }
    }
  }

  /// The agenda with an event beside it.
  static func screen(_ theme: Theme) -> Canvas {
    var events = Samples.events
    events[4].changes = [.new]
    events.append(Samples.summary(632, "Overlapping", 21, 19, minute: 15, minutes: 30, .accepted, tally: (1, 0, 0)))
    var state = Samples.agenda(Samples.reading(events), columns: 100, rows: 26, showsEvent: false)
    var meeting = Samples.meeting
    meeting.description = RichText(
      lines: [
        .init([.init("Вот "), .init("доска", link: 0)]), .init([.init("цитата")], quoteDepth: 1),
        .init([.init("код")], isCode: true),
      ], links: ["https://example.com/board"])
    meeting.reminders = []
    if let next = state.listing.reading.next {
      _ = state.reduce(.recalled(next.id, Samples.detail(meeting), asOf: Samples.now.addingTimeInterval(-125)))
    }
    state.theme = theme
    return state.draw()
  }
}
