import CalendarFeature
import CalendarModel
import Canvas

/// Says pages and takes lines, in turn: a line is read once the one before it was answered.
///
/// A line is answered when what it asked for has come, and at a terminal after a moment with what there is by then; the rest is
/// said when it comes. What goes on by itself says nothing.
actor PlainTalk {
  private let isTerminal: Bool
  private let write: @Sendable (String) -> Void
  private let moment: @Sendable () async -> Void
  private var shown: PlainPage?
  private var said: PlainPage?
  private var pages: [PlainPage.Place: PlainPage] = [:]
  /// How many lines were taken.
  private var count = 0
  private var turn = Turn.answering
  private var asksAll = false
  private var waiting: CheckedContinuation<Void, Never>?

  /// Whose turn it is.
  private enum Turn {
    /// Ours: the last line is not answered yet.
    case answering
    /// The person's, but what the last line asked for is still under way.
    case answeredInPart
    /// The person's.
    case answered
  }

  /// Begins to talk.
  /// - Parameters:
  ///   - isTerminal: whether a person types and sees the lines typed; else they are repeated, so that what is printed reads as one.
  ///   - write: prints text.
  ///   - moment: waits for as long as a person waits without being told anything.
  init(
    isTerminal: Bool, write: @escaping @Sendable (String) -> Void,
    moment: @escaping @Sendable () async -> Void = { try? await Task.sleep(for: .milliseconds(400)) }
  ) {
    self.isTerminal = isTerminal
    self.write = write
    self.moment = moment
  }

  /// Takes a picture, and says it if it answers the last line.
  func show(_ page: PlainPage) {
    shown = page
    guard page.typed == count else { return }
    switch turn {
    case .answering where page.isAwaited: if isTerminal { waitForMoment() }
    case .answering: answer(page, .answered)
    case .answeredInPart where !page.isAwaited: add(page)
    case .answered where page.isOutcome && page.notice != said?.notice: add(page)
    case .answeredInPart, .answered: break
    }
  }

  /// Waits until the last line is answered, at a terminal in part at least.
  func untilAnswered() async {
    guard turn == .answering else { return }
    await withCheckedContinuation { waiting = $0 }
  }

  /// Takes a line; nil for the end of the input. Returns what it means if it is a number.
  func take(_ line: String?) -> LineChoice? {
    if !isTerminal || line == nil { write((line?.safeForTerminal() ?? "") + "\n") }
    guard let line else { return nil }
    count += 1
    turn = .answering
    let words = line.split(whereSeparator: \.isWhitespace)
    asksAll = words.isEmpty
    return words.count == 1 ? Int(words[0]).flatMap { numbered?.choice($0) } : nil
  }

  /// Prints a text as it is, but for what may not be printed.
  func say(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      write(String(line).safeForTerminal() + "\n")
    }
  }

  /// Says all of the last picture.
  func sayAgain() { asksAll = true }

  /// The page whose numbers are the last that were said.
  private var numbered: PlainPage?

  private func answer(_ page: PlainPage, _ turn: Turn) {
    let isFirst = said == nil
    let news = asksAll ? page.whole : page.news(since: said, known: pages[page.place])
    say(page, news + (isFirst ? [page.hint] : []))
    self.turn = turn
    asksAll = false
    waiting?.resume()
    waiting = nil
  }

  /// Says what came after the prompt.
  private func add(_ page: PlainPage) {
    turn = .answered
    if let said, page.addsNothing(to: said) { return }
    let news = page.news(since: said, known: said?.place == page.place ? said : pages[page.place])
    write("\n")
    say(page, news)
  }

  private func say(_ page: PlainPage, _ lines: [String]) {
    for line in lines { write(line + "\n") }
    write("> ")
    said = page
    pages[page.place] = page
    if page.lines.contains(where: { $0.number != nil }) { numbered = page }
  }

  private func waitForMoment() {
    let count = count
    Task { [moment] in
      await moment()
      passMoment(count)
    }
  }

  private func passMoment(_ count: Int) {
    guard turn == .answering, count == self.count, let shown else { return }
    answer(shown, .answeredInPart)
  }
}
