public import CalendarModel
import Canvas
import Wording

/// The screen as lines of sentences, for those who hear it or have a terminal without a cursor.
public struct PlainPage: Equatable, Sendable {
  /// What a page is about; two pages of one place differ in what became of it.
  public enum Place: Hashable, Sendable {
    case welcome
    case agenda
    case waiting
    case days(DaySpan)
    case month(CivilDate)
    case event(EventID, InstanceID?, isRaw: Bool)
    /// Something that lies over the calendar, by its title.
    case overlay(String)
  }

  /// One line.
  public struct Line: Equatable, Sendable {
    /// The words, as they may be printed.
    public var text: String
    /// The number before them, with what it means; nil where there is none.
    public var number: Int?
    /// What the number means.
    public var choice: LineChoice?

    /// The words with their number.
    public var words: String { number.map { "\($0). \(text)" } ?? text }
  }

  /// What it is about.
  public var place: Place
  /// What stands above the lines.
  public var heading: String
  /// The lines.
  public var lines: [Line]
  /// The line that the person is at.
  public var selected: Int?
  /// Where that is, in words.
  public var position: String?
  /// What the bottom line has to say.
  public var notice: String?
  /// Whether that is the outcome of what the person did, which is told whenever it comes.
  public var isOutcome: Bool
  /// How to go on, at the start.
  public var hint: String
  /// How many lines were typed up to it.
  public var typed: Int
  /// Whether what the last of them asked for is still under way.
  public var isAwaited: Bool

  /// What a number of the page means.
  public func choice(_ number: Int) -> LineChoice? { lines.first { $0.number == number }?.choice }
}

extension PlainPage {
  /// The page of a state, without titles, people and places where they are masked.
  public init(_ state: CalendarState) {
    let seen = state.isMasked ? state.masked : state
    let body = PlainBody(seen)
    place = body.place
    heading = body.heading.safeForTerminal()
    lines = body.lines
    selected = body.selected
    position = body.selected.flatMap { body.lines[$0].number }.map(state.wording.plainPlace)
    notice = PlainBody.notice(seen)
    isOutcome = if case .answer? = seen.notice { true } else if case .handOver? = seen.notice { true } else { false }
    hint = state.wording.plainHint
    typed = state.lines.count
    isAwaited = state.isAwaited
  }
}
